"""The first picture: application, look, window, the home screen as it stood last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from kiosk.bridge.language import Languages
from kiosk.theme.appearance import Appearance
from kiosk.theme.apply import Dresser
from kiosk.theme.fonts import load_fonts
from kiosk.theme.icons import Icons
from kiosk.theme.tokens import ThemeName
from kiosk.ui.widgets.accessible import HeadingRole
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.domain.directory import Language
    from kiosk.domain.view import HomeView
    from kiosk.machine.paths import Bundled
    from kiosk.services.settings import Settings


@dataclass(frozen=True)
class Stage:
    """What stands on the screen before anything is read from a database."""

    application: QApplication
    appearance: Appearance
    dresser: Dresser
    languages: Languages
    window: KioskWindow


def application() -> QApplication:
    """Return the application, made if there is none yet."""
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication(["gishe"])
    made.setApplicationName("gishe")
    made.setQuitOnLastWindowClosed(True)
    return made


def set_stage(
    bundled: Bundled, settings: Settings, language: Language, home: HomeView | None
) -> Stage:
    """Build the window with the home screen on it; it is not shown yet.

    Args:
        home: the home screen as it stood last; None at the very first start.
    """
    app = application()
    if app.findChild(HeadingRole) is None:
        HeadingRole(app)
    load_fonts(bundled.resources / "fonts")
    station = settings.station
    look = Appearance(Icons(), ThemeName(station.theme), station.text_size)
    dresser = Dresser(app, look, bundled.resources / "theme" / "kiosk.qss")
    languages = Languages(bundled.translations)
    languages.speak(language)
    window = KioskWindow(look, settings.library.name, shows_sites=settings.sites.beside)
    # Translators are the application's; they shall go when the window does.
    languages.setParent(window)
    if home is not None:
        window.show_home(home)
    return Stage(app, look, dresser, languages, window)


class FirstPicture(QObject):
    """Says once when a window has been drawn.

    Signals:
        drawn: the window is on the screen.
    """

    drawn = Signal()

    def __init__(self, window: KioskWindow) -> None:
        """Wait for a window."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.drawn.emit)
        return super().eventFilter(watched, event)
