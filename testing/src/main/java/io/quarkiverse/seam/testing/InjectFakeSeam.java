package io.quarkiverse.seam.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Injects a {@link FakeSeam} into a {@code @QuarkusTest} or {@code @QuarkusIntegrationTest}, to control the Dev Service for
 * Seam:
 *
 * <pre>
 * &#64;InjectFakeSeam
 * FakeSeam seam;
 * </pre>
 *
 * The Dev Service is reset before and after each test of the class. If it is not running, the test fails with an
 * {@link IllegalStateException}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@ExtendWith(FakeSeamExtension.class)
public @interface InjectFakeSeam {
}
