package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;

/**
 * Stores values as BSON, in the order of MongoDB's comparison. The library's default is Java
 * serialization: several times larger, and bound to its class files.
 */
final class StoredBson<T> extends BasicDataType<T> {

    private static final int OBJECT_BYTES = 24;

    private final Class<T> type;

    private StoredBson(Class<T> type) {
        this.type = type;
    }

    static MVMap.Builder<Object, Document> documentsById() {
        return new MVMap.Builder<Object, Document>()
                .keyType(new StoredBson<>(Object.class))
                .valueType(new StoredBson<>(Document.class));
    }

    @Override
    public int compare(T one, T other) {
        return ValueComparator.asc().compare(one, other);
    }

    @Override
    public void write(WriteBuffer target, T value) {
        Object storable = value instanceof Missing ? null : value;
        byte kind = BsonEncoder.determineType(storable);
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeValue(kind, storable, bytes);
        target.put(kind).put(bytes.nioBuffer());
    }

    @Override
    public T read(ByteBuffer source) {
        byte kind = source.get();
        ByteBuf bytes = Unpooled.wrappedBuffer(source);
        Object value = BsonDecoder.decodeValue(kind, bytes);
        source.position(source.position() + bytes.readerIndex());
        return type.cast(value == null ? Missing.getInstance() : value);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T[] createStorage(int size) {
        return (T[]) java.lang.reflect.Array.newInstance(type, size);
    }

    @Override
    public int getMemory(T value) {
        return memoryOf(value);
    }

    private static int memoryOf(@Nullable Object value) {
        return OBJECT_BYTES
                + switch (value) {
                    case String text -> 2 * text.length();
                    case BinData binary -> binary.getData().length;
                    case Map<?, ?> fields -> memoryOf(fields.keySet()) + memoryOf(fields.values());
                    case Collection<?> items -> items.stream().mapToInt(StoredBson::memoryOf).sum();
                    case null, default -> 0;
                };
    }
}
