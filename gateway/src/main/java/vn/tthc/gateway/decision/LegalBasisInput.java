package vn.tthc.gateway.decision;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;

/** A legal document that a procedure rests on (căn cứ pháp lý), to draft. */
@Input("LegalBasisInput")
@Type("DraftedLegalBasis")
public record LegalBasisInput(String number, @Nullable String title) {}
