package org.storytank.moderation.log;

import java.util.List;
import org.storytank.MatrixRows;
import org.storytank.account.Unknown;

class ModerationLogRows implements MatrixRows {

    private final PublicLog log;

    ModerationLogRows(PublicLog log) {
        this.log = log;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                open("PublicLog.head()", cast -> who -> log.head()),
                open("PublicLog.counts()", cast -> who -> log.counts()),
                open("PublicLog.read(Consumer)", cast -> who -> {
                    log.read(_ -> {});
                    return "read";
                }));
    }

    private static Row open(String method, Scene scene) {
        return Row.open(method, scene, who -> {
            throw new Unknown("nothing is refused: the log is for everybody");
        });
    }
}
