package io.quarkiverse.seam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;

/**
 * Qualifies the beans of a named workspace, which is configured with {@code quarkus.seam.<name>.*}:
 *
 * <pre>
 * &#64;Inject
 * &#64;SeamWorkspace("acme")
 * ClientSessions acmeSessions;
 * </pre>
 */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE })
public @interface SeamWorkspace {

    /**
     * The name of the workspace in the configuration: lower-case letters and digits, with single dashes, dots or underscores
     * between them.
     */
    String value();

    /**
     * For programmatic lookup, as in {@code instance.select(SeamWorkspace.Literal.of("acme"))}. There are beans only for
     * workspaces that are also injected somewhere in the application.
     */
    final class Literal extends AnnotationLiteral<SeamWorkspace> implements SeamWorkspace {

        private final String value;

        private Literal(String value) {
            this.value = value;
        }

        /** @param name the name of the workspace in the configuration */
        public static Literal of(String name) {
            return new Literal(name);
        }

        @Override
        public String value() {
            return value;
        }
    }
}
