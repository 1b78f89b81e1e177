package vn.tthc.gateway.figures;

import org.eclipse.microprofile.graphql.Description;

/** What a case is. */
public enum FigureCaseKind {
    @Description("Hồ sơ / Dossier")
    DOSSIER,
    @Description("Phản ánh, kiến nghị / Feedback")
    FEEDBACK
}
