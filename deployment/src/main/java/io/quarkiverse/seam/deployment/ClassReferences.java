package io.quarkiverse.seam.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The classes of this extension that a class refers to: in signatures, in its code, and in those of the methods that it calls,
 * so that {@code seam.locks()} refers to {@code Locks}. Unlike the list of users in an index, it leaves out that a nested class
 * names the class around it.
 */
final class ClassReferences {

    private static final String EXTENSION = "io/quarkiverse/seam/";

    private ClassReferences() {
    }

    /** @return their names; empty if the bytecode of the class is not found */
    static Set<String> of(String className) {
        Set<String> names = new TreeSet<>();
        String file = className.replace('.', '/') + ".class";
        try (InputStream bytecode = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (bytecode != null) {
                new ClassReader(bytecode).accept(new Collector(names), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
            }
        } catch (IOException e) {
            throw new IllegalStateException(className + " cannot be read", e);
        }
        return names;
    }

    private static final class Collector extends ClassRemapper {

        Collector(Set<String> names) {
            // Visits everything only if what it visits is also written
            super(new ClassWriter(0), new Remapper(Opcodes.ASM9) {

                @Override
                public String map(String internalName) {
                    if (internalName.startsWith(EXTENSION)) {
                        names.add(internalName.replace('/', '.'));
                    }
                    return internalName;
                }
            });
        }

        @Override
        public void visitInnerClass(String name, String outerName, String innerName, int access) {
        }

        @Override
        public void visitNestHost(String nestHost) {
        }

        @Override
        public void visitNestMember(String nestMember) {
        }
    }
}
