package io.quarkiverse.seam.test;

import io.quarkiverse.seam.Seam;

/** A class of another module, which has an index. */
public final class ModuleWithIndex {

    private ModuleWithIndex() {
    }

    public static Object phones(Seam seam) {
        return seam.phones();
    }
}
