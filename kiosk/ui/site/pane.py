"""The pane beside a guide, in which its official site is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.domain.sites import Refusal
from kiosk.theme.tokens import RADIUS_CONTROL, STROKE_DIVIDER
from kiosk.ui.site.bar import SiteBar
from kiosk.ui.site.calm import CalmPage
from kiosk.ui.site.engine import Interceptor
from kiosk.ui.site.keys import KeyGate
from kiosk.ui.site.page import LockedPage
from kiosk.ui.site.questions import Questions
from kiosk.ui.widgets.accessible import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWebEngineCore import QWebEngineProfile

    from kiosk.domain.visit import SiteVisit
    from kiosk.theme.appearance import Appearance
    from kiosk.ui.site.engine import Engine
    from kiosk.ui.site.reader import PdfReader

_RELOAD_MS = 700
"""After a crash: the page is back well within three seconds."""
_MOST_CRASHES = 3


class SitePane(QFrame):
    """One view on one profile, both gone at the end of the session.

    Signals:
        turned_away: the host of a page that was not shown; empty where it has none.
        unreachable: the host of a site that does not answer.
        left: the keyboard leads back to the guide.
        other_asked: the site is to be opened in another browser.
        taken: a fetched file is to be put on the patron's stick.
    """

    turned_away = Signal(str)
    unreachable = Signal(str)
    left = Signal()
    other_asked = Signal()
    taken = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        engine: Engine,
        folder: Path,
        files: Callable[[], Sequence[Path]],
        parent: QWidget | None = None,
    ) -> None:
        """Make a pane that shows nothing yet.

        Args:
            folder: where fetched files go until the session ends.
            files: gives the files that may be handed to a page.
        """
        super().__init__(parent)
        self.setObjectName("site")
        self.appearance = appearance
        self._engine = engine
        self._folder = folder
        self._visit: SiteVisit | None = None
        self._profile: QWebEngineProfile | None = None
        self._page: LockedPage | None = None
        self._interceptor: Interceptor | None = None
        self._fetched: Path | None = None
        self._crashes = 0
        self.bar = SiteBar(appearance)
        self.calm = CalmPage(appearance)
        self.view = QWebEngineView()
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setAcceptDrops(False)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.calm)
        self._reader: PdfReader | None = None
        self.questions = Questions(appearance, self, files)
        self._gate = KeyGate(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_RELOAD_MS)
        self._connect()

    # -- what the window says -------------------------------------------------

    def open(self, visit: SiteVisit) -> None:
        """Show the page that a step begins with.

        A page of the same site stays: one who has logged in shall not do it again.
        """
        before, self._visit = self._visit, visit
        self.bar.retranslate()
        page = self._ready(visit)
        stays = before is not None and page.url().host() in visit.hosts
        if not stays:
            self._show_page()
            page.load(QUrl(visit.url))

    def close_down(self) -> None:
        """Forget the session: view, page and profile go, in this order."""
        self.questions.dismiss()
        self._again.stop()
        if self._reader is not None:
            self._reader.forget()
        page, profile, kept = self._page, self._profile, self._interceptor
        self._page = self._profile = self._visit = self._interceptor = None
        self._stack.removeWidget(self.view)
        self.hide()
        if page is None or profile is None:
            self.deleteLater()
            return
        page.triggerAction(QWebEnginePage.WebAction.Stop)
        profile.setUrlRequestInterceptor(None)  # type: ignore[arg-type]
        # The question's loop must be over before its page goes: not from within it.
        QTimer.singleShot(0, lambda: _take_apart(self, page, profile, kept))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.appearance.colour("line"), STROKE_DIVIDER))
        painter.setBrush(self.appearance.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()

    # -- within ---------------------------------------------------------------

    def _ready(self, visit: SiteVisit) -> LockedPage:
        """Return the page of this session, made with the first visit."""
        if self._page is None:
            self._profile = self._engine.profile(visit.language, self._folder)
            self._interceptor = Interceptor(visit.policy)
            self._profile.setUrlRequestInterceptor(self._interceptor)
            self._profile.downloadRequested.connect(self._on_download)
            self._page = LockedPage(self._profile, visit.policy, self.questions)
            self._page.turned_away.connect(self._on_turned_away)
            self._page.certificate_refused.connect(self._on_certificate)
            self._page.login_refused.connect(self._on_login)
            self._page.renderProcessTerminated.connect(self._on_crash)
            self._page.urlChanged.connect(self._on_url)
            self._page.loadFinished.connect(self._on_loaded)
            self.view.setPage(self._page)
            self._guard()
            self._zoom()
        self._page.policy = visit.policy
        if self._interceptor is not None:
            self._interceptor.policy = visit.policy
        return self._page

    def _connect(self) -> None:
        column = QVBoxLayout(self)
        # The engine paints right angles: they shall not stand over the round edge.
        column.setContentsMargins(1, 1, 1, RADIUS_CONTROL // 2)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.went_back.connect(self._go_back)
        self.bar.reload_asked.connect(self._reload)
        self.bar.start_asked.connect(self._start)
        self.bar.other_asked.connect(self.other_asked)
        self.calm.returned.connect(self._show_page)
        self.calm.retried.connect(self._reload)
        self.calm.taken.connect(self._on_taken)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self._gate.left.connect(self.left)
        self._again.timeout.connect(self._reload)
        self.appearance.changed.connect(self._zoom)

    @Slot()
    def _zoom(self) -> None:
        self.view.setZoomFactor(self.appearance.percent / 100)

    def _guard(self) -> None:
        """Stand before whatever draws the page now."""
        drawing = self.view.focusProxy()
        if drawing is not None:
            self._gate.watch(drawing)
        self._gate.watch(self.view)

    @Slot()
    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self.view)

    @Slot()
    def _go_back(self) -> None:
        self._show_page()
        self.view.back()

    @Slot()
    def _reload(self) -> None:
        self._show_page()
        if self._page is not None and self._page.url().isEmpty():
            self._start()
        else:
            self.view.reload()

    @Slot()
    def _start(self) -> None:
        self._show_page()
        if self._page is not None and self._visit is not None:
            self._page.load(QUrl(self._visit.url))

    @Slot(str, str)
    def _on_turned_away(self, refusal: str, host: str) -> None:
        self.calm.show_turned_away(Refusal(refusal), host)
        self._stack.setCurrentWidget(self.calm)
        self.turned_away.emit(host)

    @Slot(str)
    def _on_certificate(self, host: str) -> None:
        self._trouble("certificate", host)
        self.unreachable.emit(host)

    @Slot(str)
    def _on_login(self, host: str) -> None:
        self._trouble("login", host)

    @Slot(QUrl)
    def _on_url(self, url: QUrl) -> None:
        page = self._page
        may_go_back = page is not None and page.history().canGoBack()
        self.bar.show_place(url.host(), may_go_back=may_go_back)

    @Slot(bool)
    def _on_loaded(self, whole: bool) -> None:  # noqa: FBT001 - a signal's
        self._guard()
        self._zoom()
        shown = self._stack.currentWidget() is self.view
        if whole and self._page is not None:
            self._crashes = 0
            announce(self, self._page.title())
        elif not whole and shown and self._visit is not None and self._failed():
            host = QUrl(self._visit.url).host()
            self._trouble("unreachable", host)
            self.unreachable.emit(host)

    def _failed(self) -> bool:
        """Whether nothing at all is shown: what was stopped half way stays."""
        page = self._page
        return page is not None and not page.contentsSize().height() > 1

    @Slot(object, int)
    def _on_crash(self, _status: object, _code: int) -> None:
        self._crashes += 1
        self._trouble("crashed")
        if self._crashes <= _MOST_CRASHES:
            self._again.start()

    def _on_download(self, download: QWebEngineDownloadRequest) -> None:
        name = download.downloadFileName()
        ending = name.rpartition(".")[2].lower()
        visit = self._visit
        if visit is None or ending not in visit.downloads:
            download.cancel()
            self._trouble("download", ending)
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        place = _free(self._folder, ending)
        download.setDownloadDirectory(str(place.parent))
        download.setDownloadFileName(place.name)
        download.isFinishedChanged.connect(lambda: self._on_fetched(download, place))
        download.accept()

    def _on_fetched(self, download: QWebEngineDownloadRequest, place: Path) -> None:
        done = QWebEngineDownloadRequest.DownloadState.DownloadCompleted
        if download.state() is done:
            self._fetched = place
            if not (place.suffix == ".pdf" and self._read(place)):
                self._trouble("fetched", place.name)

    def _read(self, file: Path) -> bool:
        """Show a fetched document; return whether it could be."""
        if self._reader is None:
            from kiosk.ui.site.reader import PdfReader

            self._reader = PdfReader(self.appearance)
            self._reader.returned.connect(self._show_page)
            self._reader.taken.connect(self._on_taken)
            self._stack.addWidget(self._reader)
        shown = self._reader.show_file(file)
        if shown:
            self._stack.setCurrentWidget(self._reader)
        return shown

    def tell_taken(self, words: str) -> None:
        """Say what came of putting a file on the stick."""
        reader = self._reader
        if reader is not None and self._stack.currentWidget() is reader:
            reader.add_words(words)
        else:
            self.calm.add_words(words)

    @Slot()
    def _on_taken(self) -> None:
        if self._fetched is not None:
            self.taken.emit(self._fetched)

    def _trouble(self, trouble: str, host: str = "") -> None:
        self.calm.show_trouble(trouble, host)
        self._stack.setCurrentWidget(self.calm)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        """Offer to copy and to paste, nothing else."""
        actions = QWebEnginePage.WebAction
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(lambda: self.view.triggerPageAction(actions.Copy))
        copy.setEnabled(self.view.hasSelection())
        paste = menu.addAction(self.tr("Paste"))
        paste.triggered.connect(lambda: self.view.triggerPageAction(actions.Paste))
        paste.setEnabled(bool(QGuiApplication.clipboard().text()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.mapToGlobal(place))


def _free(folder: Path, ending: str) -> Path:
    """Return a name that tells nothing of the patron, whatever the site calls it."""
    number = 1
    while (folder / f"document-{number}.{ending}").exists():
        number += 1
    return folder / f"document-{number}.{ending}"


def _take_apart(
    pane: SitePane,
    page: LockedPage,
    profile: QWebEngineProfile,
    _kept: Interceptor | None,
) -> None:
    """Delete the page before its profile: Qt asks for that order."""
    pane.view.deleteLater()
    page.destroyed.connect(profile.deleteLater)
    page.deleteLater()
    pane.deleteLater()
