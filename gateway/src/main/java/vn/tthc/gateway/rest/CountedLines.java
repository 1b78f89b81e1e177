package vn.tthc.gateway.rest;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.WriteStream;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.KeyReading;

/** An answer that passes through and whose lines are counted for the log of reads; the names of CSV are no row. */
final class CountedLines implements WriteStream<Buffer> {
    private final HttpServerResponse response;
    private final KeyReading reading;
    private final long names;
    private long lines;

    CountedLines(HttpServerResponse response, KeyReading reading) {
        this.response = response;
        this.reading = reading;
        String type = response.headers().get("Content-Type");
        this.names = type != null && type.startsWith("text/csv") ? 1 : 0;
    }

    @Override
    public Future<Void> write(Buffer data) {
        for (int i = 0; i < data.length(); i++) {
            if (data.getByte(i) == '\n') {
                lines++;
            }
        }
        reading.rows(Math.max(0, lines - names));
        return response.write(data);
    }

    @Override
    public void write(Buffer data, @Nullable Handler<AsyncResult<Void>> done) {
        write(data).onComplete(done);
    }

    @Override
    public void end(@Nullable Handler<AsyncResult<Void>> done) {
        response.end().onComplete(done);
    }

    @Override
    public WriteStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        response.exceptionHandler(handler);
        return this;
    }

    @Override
    public WriteStream<Buffer> setWriteQueueMaxSize(int size) {
        response.setWriteQueueMaxSize(size);
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return response.writeQueueFull();
    }

    @Override
    public WriteStream<Buffer> drainHandler(@Nullable Handler<Void> handler) {
        response.drainHandler(handler);
        return this;
    }
}
