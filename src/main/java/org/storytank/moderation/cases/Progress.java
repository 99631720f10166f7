package org.storytank.moderation.cases;

/** How far somebody has come with the practice cases. @param alike answered as the house would @param of all there are */
public record Progress(int done, int alike, int of) {

    public boolean isReady() {
        return done >= of;
    }
}
