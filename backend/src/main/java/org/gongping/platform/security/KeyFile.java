package org.gongping.platform.security;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * The file of the installation's master keys, readable by its owner only.
 *
 * @param keys newest first; at least one
 */
record KeyFile(List<Master> keys) {

    private static final int BYTES = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A master key.
     *
     * @param id unique in the file
     * @param secret {@value KeyFile#BYTES} bytes, Base64
     */
    record Master(String id, String secret) {

        static Master random() {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            var id = UUID.randomUUID().toString().substring(0, 8);
            return new Master(id, Base64.getEncoder().encodeToString(bytes));
        }

        byte[] bytes() {
            return Base64.getDecoder().decode(secret);
        }
    }

    KeyFile {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.bytes().length != BYTES)) {
            throw new IllegalArgumentException("Keys of " + BYTES + " bytes are needed");
        }
        if (keys.stream().map(Master::id).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("Every key needs an id of its own");
        }
    }

    /** The file's keys; on the first start, a new one. */
    static KeyFile open(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return JSON.readValue(Files.readAllBytes(file), KeyFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot use the key file " + file, unreadable);
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new IllegalStateException("The key file " + file + " is malformed", malformed);
        }
    }

    /** Whole or not at all, and never over another's: a second process may start meanwhile. */
    private static void create(Path file) throws IOException {
        var target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID());
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(draft, options, ownersOnly())) {
            var content = JSON.writeValueAsBytes(new KeyFile(List.of(Master.random())));
            channel.write(ByteBuffer.wrap(content));
        }
        try {
            Files.createLink(target, draft);
        } catch (FileAlreadyExistsException _) {
            return; // The other process's keys count.
        } catch (UnsupportedOperationException _) {
            Files.copy(draft, target);
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
