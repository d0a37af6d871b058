"""One page of the engine, with everything closed that a kiosk does not need.

What the page asks of its browser comes here: whoever holds the page hears of it by
signals, and answers in words and windows of our own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage
from typing_extensions import override

from kiosk.domain.sites import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWebEngineCore import (
        QWebEngineCertificateError,
        QWebEngineDesktopMediaRequest,
        QWebEngineFileSystemAccessRequest,
        QWebEngineFullScreenRequest,
        QWebEngineNewWindowRequest,
        QWebEnginePermission,
        QWebEngineProfile,
        QWebEngineRegisterProtocolHandlerRequest,
        QWebEngineWebAuthUxRequest,
    )

    from kiosk.domain.sites import SitePolicy
    from kiosk.ui.site.questions import Questions

_PRINT = "gishe:print"


class LockedPage(QWebEnginePage):
    """Shows what a policy allows, and nothing else.

    Signals:
        turned_away: a page was not shown: the reason, and the host if it may be named.
        certificate_refused: the host whose certificate is not in order.
        login_refused: the host that asks for a name and a password by the browser.
        print_asked: the page wants to be printed.
    """

    turned_away = Signal(str, str)
    certificate_refused = Signal(str)
    login_refused = Signal(str)
    print_asked = Signal()

    def __init__(
        self,
        profile: QWebEngineProfile,
        policy: SitePolicy,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        """Make an empty page.

        Args:
            questions: puts what a page asks before the patron.
        """
        super().__init__(profile, parent)
        self.policy = policy
        self._questions = questions
        self.newWindowRequested.connect(self._on_new_window)
        self.permissionRequested.connect(self._on_permission)
        self.certificateError.connect(self._on_certificate)
        self.fullScreenRequested.connect(self._on_full_screen)
        self.desktopMediaRequested.connect(self._on_desktop_media)
        self.fileSystemAccessRequested.connect(self._on_file_system)
        self.registerProtocolHandlerRequested.connect(self._on_protocol_handler)
        self.webAuthUxRequested.connect(self._on_web_auth)
        self.printRequested.connect(self.print_asked)
        self.authenticationRequired.connect(self._on_authentication)
        self.proxyAuthenticationRequired.connect(self._on_proxy)

    @override
    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,
        isMainFrame: bool,
    ) -> bool:
        address = fully_encoded(QUrl(url))
        verdict = self.policy.judge_frame(address, within=not isMainFrame)
        if verdict.refusal is not None and isMainFrame:
            self.turned_away.emit(verdict.refusal.value, verdict.host or "")
        return verdict.allowed

    @override
    def javaScriptAlert(self, securityOrigin: QUrl | str, msg: str) -> None:
        self._questions.tell(QUrl(securityOrigin).host(), msg)

    @override
    def javaScriptConfirm(self, securityOrigin: QUrl | str, msg: str) -> bool:
        return self._questions.confirm(QUrl(securityOrigin).host(), msg)

    @override
    def javaScriptPrompt(
        self,
        securityOrigin: QUrl | str,
        msg: str,
        defaultValue: str,
    ) -> tuple[bool, str]:
        answer = self._questions.ask(QUrl(securityOrigin).host(), msg, defaultValue)
        return answer is not None, answer or ""

    @override
    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        """Keep the words of pages out of our log; they may hold anything."""
        if message == _PRINT:
            self.print_asked.emit()

    @override
    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        oldFiles: Sequence[str],
        acceptedMimeTypes: Sequence[str],
    ) -> list[str]:
        several = mode is QWebEnginePage.FileSelectionMode.FileSelectOpenMultiple
        if several or mode is QWebEnginePage.FileSelectionMode.FileSelectOpen:
            return self._questions.choose_files()
        return []

    def _on_new_window(self, request: QWebEngineNewWindowRequest) -> None:
        """Take what wants a window of its own into this one, if it may be shown."""
        address = request.requestedUrl()
        verdict = self.policy.judge_frame(fully_encoded(address))
        if verdict.refusal is None:
            request.openIn(self)
        elif verdict.refusal is not Refusal.NOT_AN_ADDRESS or address.host():
            self.turned_away.emit(verdict.refusal.value, verdict.host or "")

    def _on_permission(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    def _on_certificate(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        if error.isMainFrame():
            self.certificate_refused.emit(error.url().host())

    def _on_full_screen(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()

    def _on_desktop_media(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()

    def _on_file_system(self, request: QWebEngineFileSystemAccessRequest) -> None:
        request.reject()

    def _on_protocol_handler(
        self, request: QWebEngineRegisterProtocolHandlerRequest
    ) -> None:
        request.reject()

    def _on_web_auth(self, request: QWebEngineWebAuthUxRequest) -> None:
        request.cancel()

    def _on_authentication(self, url: QUrl, _authenticator: object) -> None:
        # Left as it is, the authenticator cancels: we never hold such secrets.
        self.login_refused.emit(url.host())

    def _on_proxy(self, url: QUrl, _authenticator: object, _host: str) -> None:
        self.login_refused.emit(url.host())


def fully_encoded(url: QUrl) -> str:
    """Return an address as it goes over the wire; the policy reads no other form."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
