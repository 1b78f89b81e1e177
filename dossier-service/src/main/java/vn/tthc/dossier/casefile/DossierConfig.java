package vn.tthc.dossier.casefile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What differs between installations in the receipt of dossiers. */
@ConfigMapping(prefix = "tthc.dossier")
interface DossierConfig {
    /** Units of the province that receive for every department: the unit of the provincial service centre. */
    @WithDefault("VPUBND-20250701")
    Set<String> centres();

    /** First part of dossier codes: the electronic identifier of the province. */
    @WithDefault("H01")
    String codePrefix();
}
