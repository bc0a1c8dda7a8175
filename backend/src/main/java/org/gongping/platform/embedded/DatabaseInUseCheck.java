package org.gongping.platform.embedded;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Looks whether the database file is free before anything else is started. Opening it would refuse
 * as well, but amid half a page of the framework's own words.
 */
final class DatabaseInUseCheck
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment settings = context.getEnvironment();
        if (!MongoNamed.in(settings)) {
            check(
                    Binder.get(settings)
                            .bindOrCreate(EmbeddedProperties.PREFIX, EmbeddedProperties.class)
                            .path());
        }
    }

    private static void check(Path file) {
        if (Files.exists(file) && !isFree(file)) {
            throw new DatabaseInUse(file);
        }
    }

    private static boolean isFree(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
