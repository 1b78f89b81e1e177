package vn.tthc.gateway.dossier;

import org.eclipse.microprofile.graphql.Description;

/** Ủy quyền is lent for a term, phân cấp is given to a lower level. */
public enum DelegationKind {
    @Description("Ủy quyền có thời hạn / Lent for a term")
    DELEGATION,
    @Description("Phân cấp / Given to a lower level")
    DECENTRALISATION
}
