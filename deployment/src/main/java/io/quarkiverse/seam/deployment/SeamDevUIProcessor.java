package io.quarkiverse.seam.deployment;

import io.quarkiverse.seam.dev.RequestLog;
import io.quarkiverse.seam.dev.SeamJsonRpcService;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.IndexDependencyBuildItem;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** Adds the extension's card and pages to the Dev UI, and its tools to Dev MCP. */
@BuildSteps(onlyIf = { SeamEnabled.class, IsLocalDevelopment.class })
class SeamDevUIProcessor {

    @BuildStep
    CardPageBuildItem card() {
        CardPageBuildItem card = new CardPageBuildItem();
        card.setCustomCard("qwc-seam-card.js");
        card.addPage(Page.webComponentPageBuilder()
                .title("Client sessions")
                .icon("font-awesome-solid:key")
                .componentLink("qwc-seam-client-sessions.js")
                .streamingLabelJsonRPCMethodName("streamSessionCount"));
        card.addPage(Page.webComponentPageBuilder()
                .title("Requests")
                .icon("font-awesome-solid:arrow-right-arrow-left")
                .componentLink("qwc-seam-requests.js")
                .streamingLabelJsonRPCMethodName("streamRequestCount"));
        return card;
    }

    @BuildStep
    JsonRPCProvidersBuildItem jsonRpc() {
        return new JsonRPCProvidersBuildItem(SeamJsonRpcService.class);
    }

    @BuildStep
    IndexDependencyBuildItem indexRestClientOfDevUI() {
        return new IndexDependencyBuildItem("io.quarkiverse.seam", "quarkus-seam-dev");
    }

    @BuildStep
    AdditionalBeanBuildItem recording() {
        return AdditionalBeanBuildItem.unremovableOf(RequestLog.class);
    }
}
