package io.quarkiverse.seam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the value in the response to a method of a REST client for Seam: with {@code @ResponseKey("devices")}, the method
 * returns the value of {@code devices} and ignores all other members of the response.
 * <p>
 * Takes precedence over {@code @JsonRootName} on the type. Without either, the value is the first member that is not part
 * of Seam's envelope ({@code ok}, {@code error}, {@code pagination}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ResponseKey {

    /** For a method that returns the whole response, because several of its members are of use. */
    String WHOLE_RESPONSE = "";

    /** The name in the JSON, such as {@code user_identities}, or {@link #WHOLE_RESPONSE}. */
    String value();

    /** Another name of the value, which older servers use; empty if there is none. */
    String former() default "";
}
