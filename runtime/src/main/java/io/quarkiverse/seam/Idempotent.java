package io.quarkiverse.seam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a REST client for Seam whose request may be sent twice without harm. It is then retried after a
 * broken connection, a time-out and a 5xx too; a method without the annotation is retried only where Seam cannot have
 * acted on the request.
 * <p>
 * A repeated request of a method that returns nothing (a delete, say) has succeeded where it finds nothing left: the
 * 404 is then no failure.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {
}
