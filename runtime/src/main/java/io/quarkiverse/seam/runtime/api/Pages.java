package io.quarkiverse.seam.runtime.api;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.quarkiverse.seam.SeamInvalidResponseException;
import io.quarkiverse.seam.SeamPage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The elements of all pages of a list. The next page is requested when its first element is wanted. */
public final class Pages {

    private Pages() {
    }

    /**
     * @param method the name in exceptions, such as {@code Devices.listAll (/devices/list)}
     * @param firstCursor of the first page; null to begin at the beginning
     * @param list requests the page with this cursor
     */
    public static <T> Stream<T> stream(String method, String firstCursor, Function<String, SeamPage<T>> list) {
        return StreamSupport.stream(new Elements<>(new Cursor(method, firstCursor), list), false);
    }

    /** As {@link #stream}, for each subscription from the beginning. */
    public static <T> Multi<T> multi(String method, String firstCursor, Function<String, Uni<SeamPage<T>>> list) {
        return Multi.createFrom().deferred(() -> {
            Cursor cursor = new Cursor(method, firstCursor);
            return Multi.createBy().repeating()
                    .uni(() -> list.apply(cursor.next()).invoke(cursor::follow).map(Unread::new))
                    .whilst(Unread::hasNextPage);
        }).onItem().transformToIterable(Function.identity());
    }

    /** The elements of a page that nobody has read yet, since operators hold a page until the next one has come. */
    private static final class Unread<T> implements Iterable<T>, Iterator<T> {

        private final boolean hasNextPage;
        private final Deque<T> elements;

        Unread(SeamPage<T> page) {
            hasNextPage = page.hasNextPage();
            elements = new ArrayDeque<>(page.items());
        }

        boolean hasNextPage() {
            return hasNextPage;
        }

        @Override
        public Iterator<T> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            return !elements.isEmpty();
        }

        @Override
        public T next() {
            return elements.remove();
        }
    }

    private static final class Elements<T> implements Spliterator<T> {

        private final Cursor cursor;
        private final Function<String, SeamPage<T>> list;

        private Iterator<T> page = Collections.emptyIterator();
        private boolean hasNextPage = true;

        Elements(Cursor cursor, Function<String, SeamPage<T>> list) {
            this.cursor = cursor;
            this.list = list;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            while (!page.hasNext()) {
                if (!hasNextPage) {
                    return false;
                }
                // So that the memory holds one page while the next is read
                page = Collections.emptyIterator();
                SeamPage<T> next = list.apply(cursor.next());
                cursor.follow(next);
                page = next.items().iterator();
                hasNextPage = next.hasNextPage();
            }
            action.accept(page.next());
            return true;
        }

        /** A parallel stream would read ahead. */
        @Override
        public Spliterator<T> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED | NONNULL;
        }
    }

    /** Which page is the next one. */
    private static final class Cursor {

        private final String method;
        /** All of them, since several pages may form a circle; tiny beside a page. */
        private final Set<String> seen = new HashSet<>();

        private String next;
        /** What is wrong with the next page; reported when it is wanted, since this page is valid. */
        private String invalid;

        Cursor(String method, String first) {
            this.method = method;
            this.next = first;
            seen.add(first);
        }

        /** @throws SeamInvalidResponseException if the previous page does not lead to another one */
        String next() {
            if (invalid != null) {
                throw new SeamInvalidResponseException(method + ": " + invalid, null);
            }
            return next;
        }

        void follow(SeamPage<?> page) {
            next = page.nextPageCursor();
            if (page.hasNextPage()) {
                if (next == null) {
                    invalid = "Seam returned a page that has a next one, but no cursor for it";
                } else if (!seen.add(next)) {
                    invalid = "Seam returned the cursor of an earlier page again, so the list would never end";
                }
            }
        }
    }
}
