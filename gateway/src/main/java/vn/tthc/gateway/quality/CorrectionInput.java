package vn.tthc.gateway.quality;

import org.eclipse.microprofile.graphql.Input;

/** A proposal, by the procedure and the part of it. */
@Input("CorrectionInput")
public record CorrectionInput(String code, String part) {}
