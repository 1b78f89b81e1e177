package vn.tthc.platform.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where files lie and how large they may be. */
@ConfigMapping(prefix = "tthc.files")
public interface FilesConfig {
    /** Directory of the file store; made when it is not there. */
    @WithDefault("data/files")
    Path dir();

    /** Largest file, bytes. */
    @WithDefault("20971520")
    long limit();
}
