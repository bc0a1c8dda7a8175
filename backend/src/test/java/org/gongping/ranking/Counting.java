package org.gongping.ranking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls of whatever it stands before: each is at most one trip to the database. */
final class Counting {

    private final AtomicInteger calls = new AtomicInteger();

    int calls() {
        return calls.get();
    }

    void startAnew() {
        calls.set(0);
    }

    <T> T before(Class<T> type, T counted) {
        Object proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            calls.incrementAndGet();
                            try {
                                return method.invoke(counted, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
        return type.cast(proxy);
    }
}
