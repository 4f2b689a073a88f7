package io.quarkiverse.seam.deployment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourcePatternsBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.jackson.spi.ClassPathJacksonModuleBuildItem;

/**
 * Finds the Jackson modules for the libraries and languages of the application. Nothing else is shared with the application's
 * own JSON mapper.
 */
@BuildSteps(onlyIf = SeamEnabled.class)
class SeamJsonProcessor {

    private static final String KOTLIN_MODULE = "com.fasterxml.jackson.module.kotlin.KotlinModule";

    @BuildStep
    SeamJacksonModulesBuildItem modules(List<ClassPathJacksonModuleBuildItem> ofExtensions,
            BuildProducer<ReflectiveClassBuildItem> reflection, BuildProducer<NativeImageResourcePatternsBuildItem> resources) {
        Set<String> names = ofExtensions.stream().map(ClassPathJacksonModuleBuildItem::getModuleClassName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (QuarkusClassLoader.isClassPresentAtRuntime(KOTLIN_MODULE)) {
            names.add(KOTLIN_MODULE);
            // As in quarkus-kotlin, which the application may not have.
            reflection.produce(ReflectiveClassBuildItem.builder("kotlin.reflect.jvm.internal.ReflectionFactoryImpl").build());
            reflection.produce(ReflectiveClassBuildItem.builder("kotlin.KotlinVersion").methods().fields().build());
            resources.produce(NativeImageResourcePatternsBuildItem.builder()
                    .includeGlobs("META-INF/*.kotlin_module", "META-INF/services/kotlin.reflect.*", "**/*.kotlin_builtins")
                    .build());
        }
        return new SeamJacksonModulesBuildItem(names);
    }
}
