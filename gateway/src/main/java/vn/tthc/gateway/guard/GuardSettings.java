package vn.tthc.gateway.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** How much one request, and one address, may ask for. */
@ConfigMapping(prefix = "tthc.guard")
public interface GuardSettings {
    Query graphql();

    @WithName("public")
    Public open();

    /** Limits of one GraphQL request. */
    interface Query {
        /** Bytes of the whole body. */
        @WithDefault("262144")
        long maxBody();

        /** Characters of the query; what belongs to one request is in its variables. */
        @WithDefault("20000")
        int maxCharacters();

        /** Words and signs of the query. */
        @WithDefault("2000")
        int maxTokens();

        /** Fields inside fields. */
        @WithDefault("10")
        int maxDepth();

        /** Fields in all, those of fragments counted wherever they are used. */
        @WithDefault("400")
        int maxFields();

        /** Fields asked for under another name: the usual way to ask for the same a thousand times. */
        @WithDefault("20")
        int maxAliases();

        /** Words with an at sign, such as {@code @include}. */
        @WithDefault("20")
        int maxDirectives();

        /** Fields that may come back, lists multiplied; see {@code QueryCost}. */
        @WithDefault("50000")
        int maxCost();

        /** From the arrival of a request; what has not come from the services by then is left out with an error. */
        @WithDefault("15s")
        Duration maxTime();

        /** Whose queries may be any text; in a demonstration everyone's. */
        @WithDefault("programs")
        Documents documents();

        /** Who may ask for the schema itself; in a demonstration everyone. */
        @WithDefault("signed-in")
        Audience introspection();
    }

    /** Whose queries may be any text; everyone may ask what our own front end asks. */
    enum Documents {
        /** Everyone's. */
        ANY,
        /** Those of programs, which send a token; a browser session asks what our front end asks, and nothing else. */
        PROGRAMS
    }

    /** Whom something is open to. */
    enum Audience {
        EVERYONE,
        SIGNED_IN,
        NOBODY
    }

    /** Limits for those who have not logged in, for one address. */
    interface Public {
        /** Look-ups in a minute. */
        @WithDefault("120")
        int readsPerMinute();

        /** GraphQL queries in a minute. */
        @WithDefault("300")
        int queriesPerMinute();

        /** Feedbacks sent in a minute. */
        @WithDefault("10")
        int submissionsPerMinute();
    }
}
