package io.quarkiverse.seam.deployment.devservice;

/** A request that passed all checks but those of the rules. */
record FakeSeamCall(String verb, FakeSeamCaller caller, FakeSeamInput input) {
}
