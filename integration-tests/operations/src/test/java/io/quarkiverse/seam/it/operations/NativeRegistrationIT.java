package io.quarkiverse.seam.it.operations;

/** Health, metrics and traces need nothing by name either. */
class NativeRegistrationIT extends io.quarkiverse.seam.it.NativeRegistrationIT {
}
