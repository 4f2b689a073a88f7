// For japicmp: leaves out the constructors of generated records, which are no API because Seam adds fields over time.
def generated = new File(System.getProperty('maven.multiModuleProjectDirectory'), 'runtime/src/generated/java')
if (!generated.directory) {
    throw new IllegalStateException("Run Maven in the root directory: there is no $generated")
}
jApiClasses.findAll { new File(generated, it.fullyQualifiedName.replace('.', '/') + '.java').file }
        .each { it.constructors.clear() }
return jApiClasses
