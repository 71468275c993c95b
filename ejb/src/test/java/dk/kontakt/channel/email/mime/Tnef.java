package dk.kontakt.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Packs a file as Outlook does (MS-OXTNEF): signature, key, attributes with their length and checksum. */
final class Tnef {
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int RENDER = 0x00069002;

    private Tnef() {}

    static byte[] withFile(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        attribute(bytes, RENDER, new byte[14]);
        attribute(bytes, TITLE, (name + "\0").getBytes(StandardCharsets.US_ASCII));
        attribute(bytes, DATA, content.getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream bytes, int id, byte[] value) {
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xFF;
        }
        bytes.write(2);
        bytes.writeBytes(little(8).putInt(id).putInt(value.length).array());
        bytes.writeBytes(value);
        bytes.writeBytes(little(2).putShort((short) sum).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
