package io.quarkiverse.seam.test;

import io.quarkiverse.seam.Seam;

/** A class of another module, which has no index. */
public final class ModuleWithoutIndex {

    private ModuleWithoutIndex() {
    }

    public static Object spaces(Seam seam) {
        return seam.spaces();
    }
}
