package io.quarkiverse.seam.deployment;

import io.quarkus.builder.item.SimpleBuildItem;

/** Present if the application uses {@code ClientSessionTokens}. */
final class SeamTokensBuildItem extends SimpleBuildItem {
}
