package io.quarkiverse.seam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a REST client for Seam whose request can safely be sent twice. Such a request is also retried after a
 * broken connection, a timeout or a 5xx response. The request of any other method is retried only if Seam cannot have acted
 * on it.
 * <p>
 * If a method that returns nothing and whose path ends with {@code /delete} or {@code /revoke} is retried and Seam responds
 * with 404, the call succeeds if an earlier attempt may have reached Seam, since that attempt did the work.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {
}
