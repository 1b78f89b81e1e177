package vn.tthc.gateway.privacy;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Takes down what a person asks for. */
@Input("TakeDownPersonRequestInput")
public record TakeDownPersonRequestInput(
        PersonRequestKind kind,
        @Description("Kept as a keyed digest only") String identityNumber,
        @Nullable String dossierCode,

        @Description("What is asked for, without data of the person")
        String content,

        LocalDate receivedOn) {}
