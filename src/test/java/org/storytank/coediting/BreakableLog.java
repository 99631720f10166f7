package org.storytank.coediting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.storytank.coediting.log.DocumentLog;

/** Stands before the real log, so that a test can make the disk fail and heal. */
class BreakableLog implements BeanPostProcessor {

    private final AtomicBoolean appendsFail = new AtomicBoolean();
    private final AtomicBoolean replacingFails = new AtomicBoolean();
    private final Set<DocumentId> unreadable = ConcurrentHashMap.newKeySet();

    void breakAppends() {
        appendsFail.set(true);
    }

    void breakReplacing() {
        replacingFails.set(true);
    }

    void heal() {
        appendsFail.set(false);
        replacingFails.set(false);
        unreadable.clear();
    }

    void breakLoading(DocumentId document) {
        unreadable.add(document);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DocumentLog log
                ? Proxy.newProxyInstance(
                        DocumentLog.class.getClassLoader(), bean.getClass().getInterfaces(), (_, method, args) -> {
                            failWhenBroken(method.getName(), args);
                            try {
                                return method.invoke(log, args);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        })
                : bean;
    }

    private void failWhenBroken(String method, Object[] args) {
        if (method.equals("append") && args[0] instanceof List<?> && appendsFail.get()
                || method.equals("replace") && replacingFails.get()
                || method.equals("open") && unreadable.contains(args[0])) {
            throw new IllegalStateException("the disk of this test is broken");
        }
    }
}
