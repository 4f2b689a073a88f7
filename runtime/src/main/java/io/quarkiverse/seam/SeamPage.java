package io.quarkiverse.seam;

import java.util.List;

import io.quarkiverse.seam.runtime.api.Values;

/**
 * A page of a list. The constructor is no API: use {@link #of} in tests.
 *
 * @param items the elements of this page, never null
 * @param hasNextPage whether there are more
 * @param nextPageCursor what to set as {@code pageCursor} of the same request to get the next page; null if there is none
 */
public record SeamPage<T>(List<T> items, boolean hasNextPage, String nextPageCursor) {

    public SeamPage {
        items = Values.copyOf(items);
    }

    /** The only page of a list. */
    public static <T> SeamPage<T> of(List<T> items) {
        return new SeamPage<>(items, false, null);
    }

    /** Shows the number of elements alone. */
    @Override
    public String toString() {
        return "SeamPage[" + items.size() + " items]";
    }
}
