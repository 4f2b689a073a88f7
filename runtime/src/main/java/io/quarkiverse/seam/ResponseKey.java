package io.quarkiverse.seam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of the value in the response to a method of a REST client for Seam: with {@code @ResponseKey("devices")}, the
 * method returns the value of {@code devices}, whatever other members the response has.
 * <p>
 * It wins over {@code @JsonRootName} on the type. Without either, the value is the first member that is not part of the
 * envelope.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ResponseKey {

    /** As Seam writes it, such as {@code user_identities}. */
    String value();
}
