package io.quarkiverse.seam.generator.model;

/** The name of a class, of the Java API or of the JDK. */
public record TypeName(String packageName, String simpleName) implements Comparable<TypeName> {

    static TypeName of(Class<?> type) {
        return new TypeName(type.getPackageName(), type.getSimpleName());
    }

    @Override
    public int compareTo(TypeName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
