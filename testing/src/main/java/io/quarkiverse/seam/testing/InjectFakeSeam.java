package io.quarkiverse.seam.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a {@code @QuarkusTest} or {@code @QuarkusIntegrationTest} control over the stand-in for Seam, which is reset before
 * and after each of its tests:
 *
 * <pre>
 * &#64;InjectFakeSeam
 * FakeSeam seam;
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@ExtendWith(FakeSeamExtension.class)
public @interface InjectFakeSeam {
}
