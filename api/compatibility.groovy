// For japicmp: what Seam adds over time is compatible. Leaves out the constructors of generated records, and lets generated
// interfaces get new methods, since applications call them and do not implement them.
def generated = new File(System.getProperty('maven.multiModuleProjectDirectory'), 'runtime/src/generated/java')
if (!generated.directory) {
    throw new IllegalStateException("Run Maven in the root directory: there is no $generated")
}
def nameOfFile = { it.fullyQualifiedName.replaceAll(/\$.*/, '').replace('.', '/') + '.java' }
jApiClasses.findAll { new File(generated, nameOfFile(it)).file }.each {
    it.constructors.clear()
    it.methods*.compatibilityChanges.flatten().findAll { it.type.name() == 'METHOD_ADDED_TO_INTERFACE' }
            .each { it.sourceCompatible = true }
}
return jApiClasses
