package org.storytank.coediting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.storytank.coediting.log.DocumentLog;

/** Stands before the real log, so that a test can make the disk fail and heal, and see what goes on at the same time. */
class BreakableLog implements BeanPostProcessor {

    private final AtomicBoolean appendsFail = new AtomicBoolean();
    private final AtomicBoolean replacingFails = new AtomicBoolean();
    private final Set<DocumentId> unreadable = ConcurrentHashMap.newKeySet();
    private final AtomicInteger keepingNow = new AtomicInteger();
    private final AtomicInteger mostKeptAtOnce = new AtomicInteger();
    private final AtomicReference<@Nullable CountDownLatch> keepingWaits = new AtomicReference<>();

    void breakAppends() {
        appendsFail.set(true);
    }

    void breakReplacing() {
        replacingFails.set(true);
    }

    void heal() {
        appendsFail.set(false);
        replacingFails.set(false);
        keepingWaits.set(null);
        unreadable.clear();
    }

    void breakLoading(DocumentId document) {
        unreadable.add(document);
    }

    /** From now on the snapshots that documents keep are stored only when the latch is open. */
    void keepingWaitsFor(CountDownLatch latch) {
        keepingWaits.set(latch);
        mostKeptAtOnce.set(0);
    }

    boolean isKeeping() {
        return keepingNow.get() > 0;
    }

    int mostKeptAtOnce() {
        return mostKeptAtOnce.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DocumentLog log
                ? Proxy.newProxyInstance(
                        DocumentLog.class.getClassLoader(), bean.getClass().getInterfaces(), (_, method, args) -> {
                            failWhenBroken(method.getName(), args);
                            return method.getName().equals("keepSnapshot")
                                    ? keep(() -> invoke(log, method, args))
                                    : invoke(log, method, args);
                        })
                : bean;
    }

    private static Object invoke(DocumentLog log, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(log, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Call {
        Object now() throws Throwable;
    }

    private Object keep(Call call) throws Throwable {
        mostKeptAtOnce.accumulateAndGet(keepingNow.incrementAndGet(), Math::max);
        try {
            var latch = keepingWaits.get();
            if (latch != null) {
                latch.await();
            }
            return call.now();
        } finally {
            keepingNow.decrementAndGet();
        }
    }

    private void failWhenBroken(String method, Object[] args) {
        if (method.equals("append") && args[0] instanceof List<?> && appendsFail.get()
                || method.equals("replace") && replacingFails.get()
                || method.equals("open") && unreadable.contains(args[0])) {
            throw new IllegalStateException("the disk of this test is broken");
        }
    }
}
