package vn.tthc.gateway.publicpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, in {@code templates/publicpage}; what they say is checked against these types when they are built. */
@CheckedTemplate(basePath = "publicpage")
final class Templates {
    private Templates() {}

    static native TemplateInstance procedures(Frame frame, ProcedureSearch search);

    static native TemplateInstance procedure(Frame frame, ProcedureSheet sheet);

    static native TemplateInstance decisions(Frame frame, DecisionSearch search);

    static native TemplateInstance decision(Frame frame, PublicDecision decision);

    static native TemplateInstance problem(Frame frame, String text);
}
