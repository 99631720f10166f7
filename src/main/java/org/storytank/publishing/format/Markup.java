package org.storytank.publishing.format;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements that are HTML and XML at once; whatever it is given is escaped. Attributes come as name, value, name, value; an empty value is left out. */
final class Markup {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Markup(String before) {
        text.write(before);
        try {
            out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup open(String tag, String... attributes) {
        return written(() -> {
            out.writeStartElement(tag);
            attributes(attributes);
        });
    }

    Markup close() {
        return written(out::writeEndElement);
    }

    /** Closes, and begins a new line. */
    Markup end() {
        return close().text("\n");
    }

    Markup empty(String tag, String... attributes) {
        return written(() -> {
            out.writeEmptyElement(tag);
            attributes(attributes);
            out.writeCharacters("\n");
        });
    }

    Markup element(String tag, String content, String... attributes) {
        return open(tag, attributes).text(content).close();
    }

    Markup line(String tag, String content, String... attributes) {
        return element(tag, content, attributes).text("\n");
    }

    Markup text(String content) {
        return written(() -> out.writeCharacters(content));
    }

    @Override
    public String toString() {
        written(out::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private Markup written(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
