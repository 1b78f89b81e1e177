package vn.tthc.gateway.guard;

import graphql.language.Document;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that nobody means: 1E1000000000 is twelve characters, and half a gigabyte as a whole number, which is what the library
 * makes of it; 1E309 is more than a fraction (Float) can hold, and would go on as infinite, which JSON cannot say. Pure.
 */
final class QueryNumbers {
    /** Powers of ten that are looked at closer; a double holds fewer. */
    private static final int MOST = 400;

    private QueryNumbers() {}

    /** @throws DoorRefusal.Malformed when there is such a number in the text of the query */
    static void check(Document document) {
        var found = new AtomicBoolean();
        new NodeTraverser()
                .depthFirst(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitFloatValue(FloatValue node, TraverserContext<Node> context) {
                                found.compareAndSet(false, isBeyond(node.getValue()));
                                return TraversalControl.CONTINUE;
                            }

                            @Override
                            public TraversalControl visitIntValue(IntValue node, TraverserContext<Node> context) {
                                found.compareAndSet(false, isBeyond(node.getValue()));
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        if (found.get()) {
            throw refusal();
        }
    }

    /** @throws DoorRefusal.Malformed when there is such a number among the values, however deep */
    static void check(@Nullable Object value) {
        switch (value) {
            case BigDecimal number when isBeyond(number) -> throw refusal();
            case BigInteger number when isBeyond(number) -> throw refusal();
            case Map<?, ?> map -> map.values().forEach(QueryNumbers::check);
            case Collection<?> items -> items.forEach(QueryNumbers::check);
            case null, default -> {}
        }
    }

    private static boolean isBeyond(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST || Double.isInfinite(number.doubleValue());
    }

    private static boolean isBeyond(BigInteger number) {
        return Double.isInfinite(number.doubleValue());
    }

    private static DoorRefusal.Malformed refusal() {
        return new DoorRefusal.Malformed(
                "Có số vượt quá phạm vi của số thực 64 bit.",
                "There is a number beyond what a 64-bit fraction can hold.");
    }
}
