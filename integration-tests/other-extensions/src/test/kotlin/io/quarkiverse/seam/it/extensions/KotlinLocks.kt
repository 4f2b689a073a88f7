package io.quarkiverse.seam.it.extensions

import io.smallrye.mutiny.Uni
import jakarta.ws.rs.POST
import jakarta.ws.rs.Path
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient

data class Which(val deviceId: String, val limit: Int? = null)

data class Lock(
    val deviceId: String,
    val isOnline: Boolean = true,
    val nickname: String? = null,
    val tags: List<String> = emptyList(),
)

@RegisterRestClient(configKey = "seam")
@Path("/locks")
interface KotlinLocks {

    @POST
    @Path("/get")
    fun get(which: Which): Lock

    @POST
    @Path("/list")
    fun list(which: Which): Uni<List<Lock>>
}
