package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;
import io.smallrye.graphql.api.Nullable;

/** A legal document that a procedure rests on (căn cứ pháp lý), to draft. */
@Input("LegalBasisInput")
@Type("DraftedLegalBasis")
public record LegalBasisInput(String number, @Nullable String title) {}
