package org.gongping.platform.embedded;

import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/** A store's file whose free space can be overwritten, so that what was deleted is gone from it. */
final class WipingFileStore extends SingleFileStore {

    private static final int BLOCK_BYTES = 4096;
    private static final long HEADER_BLOCKS = 2;
    private static final int CACHE_MEGABYTES = 32;
    private static final int LARGEST_CHUNK = 1 << 30;

    /** Small pages: an update rewrites the whole page of its document. */
    private static final int PAGE_BYTES = 4096;

    private static final Map<String, Object> SETTINGS =
            Map.of("cacheSize", CACHE_MEGABYTES, "pageSplitSize", PAGE_BYTES);

    private WipingFileStore() {
        super(new HashMap<>(SETTINGS));
    }

    /** Opens and locks the file; fails with the store's own exception if it is locked already. */
    static WipingFileStore open(Path file) {
        makeForOwnerOnly(file);
        WipingFileStore store = new WipingFileStore();
        store.open(file.toString(), false, null);
        return store;
    }

    /**
     * It holds ballots of open polls and password hashes: no other user of the machine reads it.
     */
    private static void makeForOwnerOnly(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var owner = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            }
        } catch (FileAlreadyExistsException _) {
            return; // Whose it is was decided when it was made.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Buffers are reused, and their last block is written whole: leave nothing in it. */
    @Override
    public void releaseWriteBuffer(WriteBuffer buffer) {
        ByteBuffer bytes = buffer.getBuffer();
        bytes.put(0, new byte[bytes.limit()]);
        super.releaseWriteBuffer(buffer);
    }

    /**
     * Overwrites everything between the chunks in use. What was freed must not be needed by the
     * last version on disk: the caller has synced.
     */
    void wipeFreeSpace() {
        saveChunkLock.lock();
        try {
            for (long at = HEADER_BLOCKS * BLOCK_BYTES; at < size(); at += BLOCK_BYTES) {
                if (freeSpace.isFree(at, BLOCK_BYTES)) {
                    writeFully((SFChunk) null, at, ByteBuffer.allocate(BLOCK_BYTES));
                }
            }
        } finally {
            saveChunkLock.unlock();
        }
    }

    /**
     * How many bytes are live in the largest chunk that holds dead ones too and was written up to
     * this version; 0 if there is none.
     */
    int largestMovable(long version) {
        long largest =
                getChunks().values().stream()
                        .filter(chunk -> chunk.version <= version)
                        .filter(chunk -> chunk.maxLenLive < chunk.maxLen)
                        .mapToLong(chunk -> chunk.maxLenLive)
                        .max()
                        .orElse(0);
        return (int) Math.min(largest, LARGEST_CHUNK);
    }

    /** The share of the file that is live data, in percent. */
    int livePercent() {
        return getFillRate() * getChunksFillRate() / 100;
    }
}
