// Generated from the facts and words in the folder api. Do not edit.
package io.quarkiverse.seam.devices;

import java.util.Map;

import com.fasterxml.jackson.databind.util.TokenBuffer;

import io.quarkiverse.seam.runtime.api.UnreadFields;

/**
 * What is specific to the provider of a device. Each method reads its object when it is called, and returns null if the
 * device has none.
 */
public final class ProviderMetadata extends UnreadFields {

    static final ProviderMetadata NONE = new ProviderMetadata(Map.of());

    private ProviderMetadata(Map<String, TokenBuffer> fields) {
        super(fields);
    }

    ProviderMetadata with(String name, TokenBuffer value) {
        return value == null || !name.endsWith("_metadata") ? this : new ProviderMetadata(fieldsWith(name, value));
    }

    public AkilesMetadata akiles() {
        return read("akiles_metadata", AkilesMetadata.class);
    }

    public AssaAbloyCredentialServiceMetadata assaAbloyCredentialService() {
        return read("assa_abloy_credential_service_metadata", AssaAbloyCredentialServiceMetadata.class);
    }

    public AssaAbloyVostioMetadata assaAbloyVostio() {
        return read("assa_abloy_vostio_metadata", AssaAbloyVostioMetadata.class);
    }

    public AugustMetadata august() {
        return read("august_metadata", AugustMetadata.class);
    }

    public AvigilonAltaMetadata avigilonAlta() {
        return read("avigilon_alta_metadata", AvigilonAltaMetadata.class);
    }

    public BrivoMetadata brivo() {
        return read("brivo_metadata", BrivoMetadata.class);
    }

    public ControlbywebMetadata controlbyweb() {
        return read("controlbyweb_metadata", ControlbywebMetadata.class);
    }

    public DormakabaOracodeMetadata dormakabaOracode() {
        return read("dormakaba_oracode_metadata", DormakabaOracodeMetadata.class);
    }

    public EcobeeMetadata ecobee() {
        return read("ecobee_metadata", EcobeeMetadata.class);
    }

    public FourSuitesMetadata fourSuites() {
        return read("four_suites_metadata", FourSuitesMetadata.class);
    }

    public GenieMetadata genie() {
        return read("genie_metadata", GenieMetadata.class);
    }

    public HoneywellResideoMetadata honeywellResideo() {
        return read("honeywell_resideo_metadata", HoneywellResideoMetadata.class);
    }

    public IglooMetadata igloo() {
        return read("igloo_metadata", IglooMetadata.class);
    }

    public IgloohomeMetadata igloohome() {
        return read("igloohome_metadata", IgloohomeMetadata.class);
    }

    public KeynestMetadata keynest() {
        return read("keynest_metadata", KeynestMetadata.class);
    }

    public KisiMetadata kisi() {
        return read("kisi_metadata", KisiMetadata.class);
    }

    public KorelockMetadata korelock() {
        return read("korelock_metadata", KorelockMetadata.class);
    }

    public KwiksetMetadata kwikset() {
        return read("kwikset_metadata", KwiksetMetadata.class);
    }

    public LocklyMetadata lockly() {
        return read("lockly_metadata", LocklyMetadata.class);
    }

    public MinutMetadata minut() {
        return read("minut_metadata", MinutMetadata.class);
    }

    public NestMetadata nest() {
        return read("nest_metadata", NestMetadata.class);
    }

    public NoiseawareMetadata noiseaware() {
        return read("noiseaware_metadata", NoiseawareMetadata.class);
    }

    public NukiMetadata nuki() {
        return read("nuki_metadata", NukiMetadata.class);
    }

    public OmnitecMetadata omnitec() {
        return read("omnitec_metadata", OmnitecMetadata.class);
    }

    public RingMetadata ring() {
        return read("ring_metadata", RingMetadata.class);
    }

    public SaltoKsMetadata saltoKs() {
        return read("salto_ks_metadata", SaltoKsMetadata.class);
    }

    public SaltoSpaceCredentialServiceMetadata saltoSpaceCredentialService() {
        return read("salto_space_credential_service_metadata", SaltoSpaceCredentialServiceMetadata.class);
    }

    public SchlageMetadata schlage() {
        return read("schlage_metadata", SchlageMetadata.class);
    }

    public SeamBridgeMetadata seamBridge() {
        return read("seam_bridge_metadata", SeamBridgeMetadata.class);
    }

    public SensiMetadata sensi() {
        return read("sensi_metadata", SensiMetadata.class);
    }

    public SmartthingsMetadata smartthings() {
        return read("smartthings_metadata", SmartthingsMetadata.class);
    }

    public TadoMetadata tado() {
        return read("tado_metadata", TadoMetadata.class);
    }

    public TedeeMetadata tedee() {
        return read("tedee_metadata", TedeeMetadata.class);
    }

    public TtlockMetadata ttlock() {
        return read("ttlock_metadata", TtlockMetadata.class);
    }

    public TwoNMetadata twoN() {
        return read("two_n_metadata", TwoNMetadata.class);
    }

    public UltraloqMetadata ultraloq() {
        return read("ultraloq_metadata", UltraloqMetadata.class);
    }

    public VisionlineMetadata visionline() {
        return read("visionline_metadata", VisionlineMetadata.class);
    }

    public WyzeMetadata wyze() {
        return read("wyze_metadata", WyzeMetadata.class);
    }
}
