package io.quarkiverse.seam.deployment;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;

import io.quarkiverse.seam.deployment.explorer.EndpointDescriptions;
import io.quarkiverse.seam.dev.DeliveryLog;
import io.quarkiverse.seam.dev.DeliveryRecorder;
import io.quarkiverse.seam.dev.EndpointJsonRpcService;
import io.quarkiverse.seam.dev.EventJsonRpcService;
import io.quarkiverse.seam.dev.RequestLog;
import io.quarkiverse.seam.dev.SeamJsonRpcService;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.IndexDependencyBuildItem;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;
import io.quarkus.runtime.annotations.Usage;

/** Adds the extension's card and pages to the Dev UI, and its tools to Dev MCP. */
@BuildSteps(onlyIf = { SeamEnabled.class, IsLocalDevelopment.class })
class SeamDevUIProcessor {

    @BuildStep
    CardPageBuildItem card() {
        CardPageBuildItem card = new CardPageBuildItem();
        card.setCustomCard("qwc-seam-card.js");
        card.addPage(Page.webComponentPageBuilder()
                .title("Devices")
                .icon("font-awesome-solid:door-open")
                .componentLink("qwc-seam-devices.js"));
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
        card.addPage(Page.webComponentPageBuilder()
                .title("Events")
                .icon("font-awesome-solid:bell")
                .componentLink("qwc-seam-events.js"));
        card.addPage(Page.webComponentPageBuilder()
                .title("Explorer")
                .icon("font-awesome-solid:compass")
                .componentLink("qwc-seam-explorer.js"));
        return card;
    }

    @BuildStep
    JsonRPCProvidersBuildItem jsonRpc() {
        return new JsonRPCProvidersBuildItem(SeamJsonRpcService.class);
    }

    @BuildStep
    JsonRPCProvidersBuildItem jsonRpcOfEndpoints() {
        return new JsonRPCProvidersBuildItem(EndpointJsonRpcService.class);
    }

    @BuildStep
    JsonRPCProvidersBuildItem jsonRpcOfEvents() {
        return new JsonRPCProvidersBuildItem(EventJsonRpcService.class);
    }

    @BuildStep
    DeliveryObserverBuildItem recordingOfDeliveries() {
        return new DeliveryObserverBuildItem(DeliveryRecorder.class.getName());
    }

    /** What is known of Seam's API is in the deployment artifact, so that no application contains it. */
    @BuildStep
    BuildTimeActionBuildItem descriptions() {
        EndpointDescriptions descriptions = new EndpointDescriptions();
        Function<Map<String, String>, Map<String, Object>> describe = parameters -> descriptions
                .describe(parameters.get("path"));
        BuildTimeActionBuildItem actions = new BuildTimeActionBuildItem();
        actions.actionBuilder()
                .methodName(EndpointJsonRpcService.DESCRIBE)
                .description(
                        "Describes an endpoint of Seam's API: what it does, whether it only reads, what the Dev Service for "
                                + "Seam does of it, the accepted kinds of credentials, whether the call can be repeated, and the fields "
                                + "of its request with their types, known values and meanings. If there is no such endpoint, the "
                                + "failure names similar ones")
                .parameter("path", "The path of the endpoint, such as /locks/unlock_door")
                .enableMcpFuctionByDefault()
                .function(describe)
                .build();
        actions.actionBuilder()
                .methodName("endpoints")
                .usage(EnumSet.of(Usage.DEV_UI))
                .function(parameters -> descriptions.all())
                .build();
        actions.actionBuilder()
                .methodName("javaCode")
                .usage(EnumSet.of(Usage.DEV_UI))
                .parameter("path", "")
                .parameter("body", "")
                .function(parameters -> descriptions.javaCode(parameters.get("path"), parameters.get("body")))
                .build();
        actions.actionBuilder()
                .methodName("eventTypes")
                .usage(EnumSet.of(Usage.DEV_UI))
                .function(parameters -> descriptions.eventTypes())
                .build();
        actions.actionBuilder()
                .methodName("eventFields")
                .usage(EnumSet.of(Usage.DEV_UI))
                .parameter("type", "")
                .function(parameters -> descriptions.eventFields(parameters.get("type")))
                .build();
        return actions;
    }

    @BuildStep
    IndexDependencyBuildItem indexRestClientOfDevUI() {
        return new IndexDependencyBuildItem("io.quarkiverse.seam", "quarkus-seam-dev");
    }

    @BuildStep
    AdditionalBeanBuildItem recording() {
        return AdditionalBeanBuildItem.builder().addBeanClasses(RequestLog.class, DeliveryLog.class).setUnremovable()
                .build();
    }
}
