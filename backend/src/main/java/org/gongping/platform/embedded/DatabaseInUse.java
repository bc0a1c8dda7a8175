package org.gongping.platform.embedded;

import java.nio.file.Path;

/** Another process has the embedded database's file open; only one may. */
final class DatabaseInUse extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DatabaseInUse(Path file) {
        super(
                "Database file "
                        + file
                        + " is in use by another running Gongping; stop that one first, or choose"
                        + " another file with gongping.embedded.path."
                        + " 数据库文件正被另一个公评进程使用：请先停止该进程，或用 gongping.embedded.path 另指定文件。");
    }
}
