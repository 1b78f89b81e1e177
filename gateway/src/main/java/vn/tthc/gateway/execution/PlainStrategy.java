package vn.tthc.gateway.execution;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.normalized.ExecutableNormalizedField;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries as the library does, but for selections that are plain: objects whose selected fields are all read off them.
 * The framework prepares a context, a path and the selection below for each such field, though nobody looks at it; for a
 * page of rows that is most of the work. What turns out not to be plain after all – a null where there must be none, a value
 * of another type – is left to the library, which begins anew and tells what is wrong and where.
 */
final class PlainStrategy extends AsyncExecutionStrategy {
    private static final ExecutableNormalizedField NOTHING_SELECTED =
            ExecutableNormalizedField.newNormalizedField().fieldName("none").build();

    private final PlainFields fields = new PlainFields();

    PlainStrategy(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    /** Told as a leaf, because nothing below is waited for. */
    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        Object value = parameters.getSource();
        if (value != null) {
            PlainValue plain = PlainPlans.of(context, fields)
                    .of(parameters.getField(), parameters.getExecutionStepInfo().getUnwrappedNonNullType());
            if (plain != null) {
                try {
                    return new FieldValueInfo(CompleteValueType.SCALAR, plain.complete(value));
                } catch (NotPlain e) {
                    return super.completeValue(context, parameters);
                }
            }
        }
        return super.completeValue(context, parameters);
    }

    /**
     * The framework asks of each resolver's field what is selected below, which takes the whole query apart for each request;
     * ours look at the text of the query ({@code Asked}), the framework's own count is asked by nobody.
     */
    @Override
    protected Supplier<@Nullable ExecutableNormalizedField> getNormalizedField(
            ExecutionContext context,
            ExecutionStrategyParameters parameters,
            Supplier<ExecutionStepInfo> executionStepInfo) {
        return () -> NOTHING_SELECTED;
    }
}
