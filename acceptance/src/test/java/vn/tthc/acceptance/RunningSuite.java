package vn.tthc.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every test class the same suite: up before the first test, down after the last. */
final class RunningSuite implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RunningSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("suite", key -> new Started(), Started.class)
                .suite;
    }

    private static final class Started implements AutoCloseable, ExtensionContext.Store.CloseableResource {
        final Suite suite = new Suite();

        Started() {
            suite.up();
        }

        @Override
        public void close() {
            suite.down();
        }
    }
}
