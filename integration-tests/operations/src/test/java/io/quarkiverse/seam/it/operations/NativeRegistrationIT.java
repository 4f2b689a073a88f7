package io.quarkiverse.seam.it.operations;

/** Health, metrics and traces need no reflection in a native image either. */
class NativeRegistrationIT extends io.quarkiverse.seam.it.NativeRegistrationIT {
}
