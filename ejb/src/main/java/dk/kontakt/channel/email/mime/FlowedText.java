package dk.kontakt.channel.email.mime;

/** Text whose lines were broken only for the journey (format=flowed, RFC 3676). */
final class FlowedText {
    private FlowedText() {}

    /** @param deleteSpace whether the space before a soft break is part of the break */
    static String unfold(String text, boolean deleteSpace) {
        StringBuilder whole = new StringBuilder(text.length());
        int openDepth = -1;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String content = line.substring(depth);
            content = content.startsWith(" ") ? content.substring(1) : content;
            boolean signature = content.equals("-- ");
            if (openDepth != depth || signature) {
                whole.append(whole.isEmpty() ? "" : "\n").append(prefix(depth));
            }
            boolean soft = content.endsWith(" ") && !signature;
            whole.append(soft && deleteSpace ? content.substring(0, content.length() - 1) : content);
            openDepth = soft ? depth : -1;
        }
        return whole.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String prefix(int depth) {
        return depth == 0 ? "" : ">".repeat(depth) + " ";
    }
}
