package org.gongping.organisation.sheet;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cells that say they stand farther to the right than a spreadsheet reaches, whose last column is
 * XFD: the reader would fill the memory with the empty ones before them.
 */
final class FarCells {

    private static final String LAST_COLUMN = "XFD";

    private FarCells() {}

    /** Refuses a workbook that has one. */
    static void refuse(byte[] content) throws IOException, UnreadableSheetException {
        var channel = new SeekableInMemoryByteChannel(content);
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    refuse(part);
                }
            }
        }
    }

    /** Any part may be a sheet, whatever its name; one that is no XML has no cells. */
    private static void refuse(InputStream part) throws UnreadableSheetException {
        try {
            var reader = factory().createXMLStreamReader(part);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && isFar(reader)) {
                    throw new UnreadableSheetException("A cell beyond the last column");
                }
            }
        } catch (XMLStreamException end) {
            // The workbook's own reader gets no farther either.
        }
    }

    private static boolean isFar(XMLStreamReader element) {
        @Nullable String reference = element.getAttributeValue(null, "r");
        if (reference == null || !element.getLocalName().equals("c")) {
            return false;
        }
        var column = reference.replaceAll("[0-9]+$", "");
        return column.length() > LAST_COLUMN.length()
                || (column.length() == LAST_COLUMN.length()
                        && column.compareToIgnoreCase(LAST_COLUMN) > 0);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
