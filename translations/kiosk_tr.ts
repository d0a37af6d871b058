<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AnswersScreen</name>
    <message>
        <source>Your answers</source>
        <translation>Yanıtlarınız</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Değiştirmek istediğiniz yanıta basın.</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Adıma dönün</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>This page is not shown here</source>
        <translation>Bu sayfa burada gösterilmiyor</translation>
    </message>
    <message>
        <source>It does not come over a safe line: others could read what you write there.</source>
        <translation>Güvenli bağlantıyla gelmiyor: orada yazdıklarınızı başkaları okuyabilir.</translation>
    </message>
    <message>
        <source>It is not one of the official sites that this guide needs. That protects you from sites that only look like official ones.</source>
        <translation>Bu kılavuz için gereken resmî sitelerden biri değil. Böylece yalnızca resmî gibi görünen sitelerden korunursunuz.</translation>
    </message>
    <message>
        <source>Its address holds a name or a password, as addresses of fraudsters often do.</source>
        <translation>Adresinde bir ad ya da parola var; dolandırıcıların adreslerinde sık görülür.</translation>
    </message>
    <message>
        <source>Its address is a bare number. Official sites have names.</source>
        <translation>Adresi yalnızca bir sayı. Resmî sitelerin adı olur.</translation>
    </message>
    <message>
        <source>Its address leads to an unusual door of the site.</source>
        <translation>Adresi sitenin alışılmadık bir girişine gidiyor.</translation>
    </message>
    <message>
        <source>Its address looks like an official one and is another. Do not write anything there.</source>
        <translation>Adresi resmî olana benziyor ama başka bir adres. Oraya hiçbir şey yazmayın.</translation>
    </message>
    <message>
        <source>It is no page of the web: this computer shows nothing else here.</source>
        <translation>Bu bir internet sayfası değil: bu bilgisayar burada başka bir şey göstermez.</translation>
    </message>
    <message>
        <source>It is on the library&apos;s own network.</source>
        <translation>Kütüphanenin kendi ağında.</translation>
    </message>
    <message>
        <source>The site does not answer now</source>
        <translation>Site şu anda yanıt vermiyor</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it goes on, your step says where you can do this without the net.</source>
        <translation>Birkaç dakika sonra yeniden deneyin. Sürerse, adımınızda bunu internetsiz nerede yapabileceğiniz yazılı.</translation>
    </message>
    <message>
        <source>The site cannot prove that it is the real one</source>
        <translation>Site gerçek olduğunu kanıtlayamıyor</translation>
    </message>
    <message>
        <source>Its certificate is not in order. It is not opened, so that nobody can take what you write. Tell the librarian.</source>
        <translation>Sertifikası geçerli değil. Yazdıklarınızı kimse alamasın diye açılmıyor. Kütüphaneciye söyleyin.</translation>
    </message>
    <message>
        <source>The site asks for a password in a way of its own</source>
        <translation>Site parolayı alışılmadık bir yolla istiyor</translation>
    </message>
    <message>
        <source>This computer does not pass passwords on like this. Tell the librarian.</source>
        <translation>Bu bilgisayar parolaları bu yolla iletmez. Kütüphaneciye söyleyin.</translation>
    </message>
    <message>
        <source>This file is not fetched</source>
        <translation>Bu dosya indirilmiyor</translation>
    </message>
    <message>
        <source>Only kinds of files that your guide needs are fetched from this site.</source>
        <translation>Bu siteden yalnızca kılavuzunuz için gereken türde dosyalar indirilir.</translation>
    </message>
    <message>
        <source>The file was fetched</source>
        <translation>Dosya indirildi</translation>
    </message>
    <message>
        <source>It stays on this computer until your session ends, and no longer. Take it with you on a USB stick.</source>
        <translation>Bu bilgisayarda yalnızca oturumunuz bitene kadar kalır. USB belleğinizle yanınıza alın.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>Sayfa çalışmayı durdurdu</translation>
    </message>
    <message>
        <source>It is being loaded again. Your step stays.</source>
        <translation>Yeniden yükleniyor. Adımınız yerinde kalıyor.</translation>
    </message>
    <message>
        <source>Sites cannot be shown on this computer</source>
        <translation>Bu bilgisayarda siteler gösterilemiyor</translation>
    </message>
    <message>
        <source>The kiosk runs as an administrator here, and no browser may. Your step says where you can do this without the net. Librarian: start the kiosk as an ordinary user.</source>
        <translation>Kiosk burada yönetici olarak çalışıyor; bir tarayıcı böyle çalışmamalı. Adımınızda bunu internetsiz nerede yapabileceğiniz yazılı. Kütüphaneciye: kioskı sıradan kullanıcı olarak başlatın.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Önceki sayfaya dön</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden deneyin</translation>
    </message>
    <message>
        <source>Put it on the USB stick</source>
        <translation>USB belleğe kaydet</translation>
    </message>
</context>
<context>
    <name>ChangeScreen</name>
    <message>
        <source>Change this answer?</source>
        <translation>Bu yanıt değişsin mi?</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>Hayır, olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Evet, değişsin</translation>
    </message>
    <message>
        <source>Before: {answer}</source>
        <translation>Önce: {answer}</translation>
    </message>
    <message>
        <source>Now: {answer}</source>
        <translation>Şimdi: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n other answer(s) will no longer count:</source>
        <translation>
            <numerusform>%n yanıt daha artık geçerli olmayacak:</numerusform>
        </translation>
    </message>
    <message>
        <source>Then you will be asked:</source>
        <translation>Ardından size şunlar sorulacak:</translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message numerus="yes">
        <source>%n thing(s) not ticked. Below each is what to do without it. Press Next again to go on.</source>
        <translation>
            <numerusform>İşaretlenmeyen %n şey var. Altında, yanınızda yoksa ne yapacağınız yazıyor. Devam etmek için “İleri” düğmesine bir kez daha basın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceScreen</name>
    <message>
        <source>Type the first letters</source>
        <translation>İlk harfleri yazın</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number}. yanıt, toplam {of}</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>The address is not known here. Ask {whom}.</source>
        <translation>Adres burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>The phone is not known here. Ask {whom}.</source>
        <translation>Telefon burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>The hours are not known here. Ask {whom}.</source>
        <translation>Çalışma saatleri burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>Address and phone are not known here. Ask {whom}.</source>
        <translation>Adres ve telefon burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>Address and hours are not known here. Ask {whom}.</source>
        <translation>Adres ve çalışma saatleri burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>Phone and hours are not known here. Ask {whom}.</source>
        <translation>Telefon ve çalışma saatleri burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>Address, phone and hours are not known here. Ask {whom}.</source>
        <translation>Adres, telefon ve çalışma saatleri burada bilinmiyor. {whom} ile görüşün.</translation>
    </message>
</context>
<context>
    <name>DayEntry</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>For the librarian</source>
        <translation>Kütüphaneci için</translation>
    </message>
    <message>
        <source>I am helping a patron</source>
        <translation>Bir okura yardım ediyorum</translation>
    </message>
    <message>
        <source>End the patron&apos;s session</source>
        <translation>Okurun oturumunu bitirin</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çıkın</translation>
    </message>
    <message>
        <source>Take the full screen</source>
        <translation>Tam ekrana geçin</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Gişe’yi kapatın</translation>
    </message>
    <message>
        <source>Back to the patron&apos;s screen</source>
        <translation>Okurun ekranına dönün</translation>
    </message>
</context>
<context>
    <name>DoorList</name>
    <message>
        <source>Or choose a topic</source>
        <translation>Ya da bir konu seçin</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>No PIN is set yet. Set one with: main.py settings set staff.pin</source>
        <translation>Henüz PIN kodu belirlenmemiş. Şununla belirleyin: main.py settings set staff.pin</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Bu, PIN kodu değil.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Wait %n second(s).</source>
        <translation>
            <numerusform>Çok fazla deneme. %n saniye bekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set yet.</source>
        <translation>Henüz PIN kodu belirlenmemiş.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>{label} (may be left empty)</source>
        <translation>{label} (boş bırakılabilir)</translation>
    </message>
</context>
<context>
    <name>FirstStartSheet</name>
    <message>
        <source>First start</source>
        <translation>İlk açılış</translation>
    </message>
    <message>
        <source>For the librarian: the PIN opens your side of the kiosk and ends full screen. Write it down where patrons do not see it.</source>
        <translation>Kütüphaneci için: PIN kodu sizin bölümünüzü açar ve tam ekrandan çıkarır. Onu okurların görmediği bir yere yazın.</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Kütüphanenin adı</translation>
    </message>
    <message>
        <source>House PIN, at least 4 digits</source>
        <translation>Kütüphanenin PIN kodu, en az 4 rakam</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>PIN kodu bir kez daha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydedin</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Write the name of the library.</source>
        <translation>Kütüphanenin adını yazın.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>İki PIN kodu farklı.</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Nothing that you type here is kept or sent anywhere.</source>
        <translation>Buraya yazdığınız hiçbir şey saklanmaz ve hiçbir yere gönderilmez.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Bir tane daha ekleyin</translation>
    </message>
</context>
<context>
    <name>GoodbyeScreen</name>
    <message>
        <source>All done. Everything is erased.</source>
        <translation>Tamamlandı. Her şey silindi.</translation>
    </message>
    <message>
        <source>Take your papers, cards and sticks with you. Goodbye.</source>
        <translation>Belgelerinizi, kartlarınızı ve USB belleklerinizi yanınıza alın. Hoşça kalın.</translation>
    </message>
    <message>
        <source>New start</source>
        <translation>Başa dönün</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>about: {keyword}</source>
        <translation>konu: {keyword}</translation>
    </message>
</context>
<context>
    <name>GuideStartScreen</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başlayın</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>İnternetten</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>Gişede</translation>
    </message>
    <message>
        <source>Online or at a desk</source>
        <translation>İnternetten veya gişede</translation>
    </message>
    <message>
        <source>When this is open is not confirmed for today. Ask first.</source>
        <translation>Bugün açık olup olmadığı doğrulanmadı. Önce sorun.</translation>
    </message>
    <message>
        <source>Open until {day}</source>
        <translation>{day} tarihine kadar açık</translation>
    </message>
    <message>
        <source>Closed now. When it opens again is not known yet.</source>
        <translation>Şu anda kapalı. Ne zaman açılacağı henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Closed until {day}</source>
        <translation>Şu anda kapalı. {day} tarihinde açılacak.</translation>
    </message>
    <message>
        <source>Checked against its sources up to {day}.</source>
        <translation>Kaynaklarına göre kontrol tarihi: {day}.</translation>
    </message>
    <message>
        <source>It should have been checked again since: ask the librarian.</source>
        <translation>O tarihten sonra yeniden kontrol edilmeliydi: kütüphaneciye sorun.</translation>
    </message>
    <message>
        <source>If the site looks different, tell the librarian.</source>
        <translation>Site farklı görünüyorsa kütüphaneciye söyleyin.</translation>
    </message>
    <message>
        <source>Have at hand</source>
        <translation>Bunları hazırlayın</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimler için</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitirin</translation>
    </message>
    <message>
        <source>For the librarian</source>
        <translation>Kütüphaneci için</translation>
    </message>
    <message>
        <source>A librarian is helping</source>
        <translation>Kütüphaneci yardım ediyor</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Kılavuzlar</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>yolunda</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>ilgi gerekiyor</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>What happens is being recorded.</source>
        <translation>Olanlar kaydediliyor.</translation>
    </message>
    <message>
        <source>Some records are still waiting to be kept.</source>
        <translation>Bazı kayıtlar hâlâ saklanmayı bekliyor.</translation>
    </message>
    <message>
        <source>Patrons can go on. Leave the kiosk running until it has caught up.</source>
        <translation>Okurlar devam edebilir. Kayıtlar tamamlanana kadar Gişe’yi açık bırakın.</translation>
    </message>
    <message>
        <source>The log was damaged and was brought back from a backup.</source>
        <translation>Günlük bozulmuştu ve yedekten geri yüklendi.</translation>
    </message>
    <message>
        <source>Expect the newest counts to be missing. If it happens again, have the disk tested.</source>
        <translation>En yeni sayımlar büyük olasılıkla eksik. Bir daha olursa diski kontrol ettirin.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>Patrons can go on. Close the kiosk and start it again; if that does not help, call whoever looks after the computer.</source>
        <translation>Okurlar devam edebilir. Gişe’yi kapatıp yeniden başlatın; işe yaramazsa bilgisayarla ilgilenen kişiyi arayın.</translation>
    </message>
    <message>
        <source>The date of this computer is plausible.</source>
        <translation>Bu bilgisayarın tarihi doğru görünüyor.</translation>
    </message>
    <message>
        <source>The clock of this computer shows a date before the guides were written.</source>
        <translation>Bu bilgisayarın saati, kılavuzların yazılmasından önceki bir tarihi gösteriyor.</translation>
    </message>
    <message>
        <source>Set the date. If it is wrong again tomorrow, the battery inside the computer is empty.</source>
        <translation>Tarihi ayarlayın. Yarın yine yanlışsa bilgisayarın içindeki pil bitmiştir.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a year past the last use of the kiosk.</source>
        <translation>Bu bilgisayarın saati, Gişe’nin son kullanımından bir yıldan fazla ileride.</translation>
    </message>
    <message>
        <source>See whether the date is right.</source>
        <translation>Tarihin doğru olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Nothing can be kept in {folder}.</source>
        <translation>{folder} içine hiçbir şey kaydedilemiyor.</translation>
    </message>
    <message>
        <source>Guides work, but nothing is recorded. Let the kiosk&apos;s user write there, or start it with --data and another folder.</source>
        <translation>Kılavuzlar çalışıyor ama hiçbir şey kaydedilmiyor. Gişe’yi çalıştıran kullanıcıya oraya yazma izni verin ya da Gişe’yi --data ve başka bir klasörle başlatın.</translation>
    </message>
    <message>
        <source>The disk of {folder} cannot be locked, so a second kiosk would not be noticed.</source>
        <translation>{folder} klasörünün diski kilitlenemiyor; bu yüzden ikinci bir Gişe fark edilmez.</translation>
    </message>
    <message>
        <source>Keep the data on a disk of this computer.</source>
        <translation>Verileri bu bilgisayarın bir diskinde tutun.</translation>
    </message>
    <message>
        <source>The data are kept in {folder}.</source>
        <translation>Veriler {folder} içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The room on the disk cannot be measured.</source>
        <translation>Diskteki boş yer ölçülemiyor.</translation>
    </message>
    <message>
        <source>See whether the disk is connected.</source>
        <translation>Diskin bağlı olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>{free} MB are free.</source>
        <translation>{free} MB boş yer var.</translation>
    </message>
    <message>
        <source>Make room on the disk: without it, nothing more can be recorded.</source>
        <translation>Diskte yer açın: yer olmazsa başka bir şey kaydedilemez.</translation>
    </message>
    <message>
        <source>Install the kiosk&apos;s newest version, or send these lines to whoever writes the guides.</source>
        <translation>Gişe’nin en yeni sürümünü kurun ya da bu satırları kılavuzları yazan kişiye gönderin.</translation>
    </message>
    <message>
        <source>There is no guide to show.</source>
        <translation>Gösterilecek kılavuz yok.</translation>
    </message>
    <message>
        <source>Guides that can be shown: {guides}. Mistakes in others: {faults}.</source>
        <translation>Gösterilebilen kılavuzlar: {guides}. Diğerlerindeki hatalar: {faults}.</translation>
    </message>
    <message>
        <source>Guides that can be shown: {guides}.</source>
        <translation>Gösterilebilen kılavuzlar: {guides}.</translation>
    </message>
    <message>
        <source>The privacy notice does not say whom to ask about personal data.</source>
        <translation>Gizlilik bildiriminde, kişisel verilerin kime sorulacağı yazmıyor.</translation>
    </message>
    <message>
        <source>No house PIN is set.</source>
        <translation>Kütüphanenin PIN kodu belirlenmemiş.</translation>
    </message>
    <message>
        <source>All settings are in order.</source>
        <translation>Bütün ayarlar yolunda.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Put it right among the settings. Until then the kiosk works with what was good last.</source>
        <translation>Bunu ayarlarda düzeltin. O zamana kadar Gişe, son geçerli olanla çalışır.</translation>
    </message>
    <message>
        <source>Give it among the settings ({name}).</source>
        <translation>Bunu ayarlarda belirtin ({name}).</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Write in your own words: “I lost my ID card”</source>
        <translation>Kendi sözlerinizle yazın: “kimlik kartımı kaybettim”</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Kendi sözlerinizle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>What we record and what we never do</source>
        <translation>Neyi kaydederiz, neyi asla kaydetmeyiz</translation>
    </message>
    <message>
        <source>The guides are being prepared</source>
        <translation>Kılavuzlar hazırlanıyor</translation>
    </message>
    <message>
        <source>This is done once after each change of them.</source>
        <translation>Her değişiklikten sonra bir kez yapılır.</translation>
    </message>
    <message>
        <source>Often:</source>
        <translation>Sık kullanılanlar:</translation>
    </message>
</context>
<context>
    <name>HousePin</name>
    <message>
        <source>A PIN is made of digits only.</source>
        <translation>PIN kodu yalnızca rakamlardan oluşur.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN kodu en az {least}, en çok {most} rakamdan oluşur.</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try. Choose another.</source>
        <translation>Bu PIN kodu, herkesin ilk deneyeceklerinden biri. Başka bir kod seçin.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>If nobody answers, everything is erased and we begin anew.</source>
        <translation>Kimse yanıt vermezse her şey silinir ve baştan başlarız.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Hâlâ buradayım</translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation>Bitirin ve silin</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>“{words}” ({count})</source>
        <translation>“{words}” ({count})</translation>
    </message>
    <message>
        <source>Searched for and not found: {words}.</source>
        <translation>Aranmış ama bulunamamış: {words}.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Arama</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>{number}. adım, toplam {of}</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Yanıtlarınız</translation>
    </message>
    <message>
        <source>Change this answer?</source>
        <translation>Bu yanıt değişsin mi?</translation>
    </message>
    <message>
        <source>Gishe</source>
        <translation>Gişe</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>tr</translation>
    </message>
</context>
<context>
    <name>Leaflet</name>
    <message>
        <source>A note from {day}</source>
        <translation>{day} tarihli not</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Ne zamana kadar</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Still to come: {parts}</source>
        <translation>Sırada: {parts}</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Yanınıza alacaklarınız</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>yanınızda</translation>
    </message>
    <message>
        <source>If you lack it: {advice}</source>
        <translation>Yoksa: {advice}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>What was found for you</source>
        <translation>Sizin için bulunanlar</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ücreti</translation>
    </message>
    <message>
        <source>The figures are from: {sources}.</source>
        <translation>Rakamların kaynağı: {sources}.</translation>
    </message>
    <message>
        <source>The figures are from {years}.</source>
        <translation>Rakamlar {years} yılındandır.</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>What you have done here</source>
        <translation>Burada yaptıklarınız</translation>
    </message>
    <message>
        <source>Questions answered: {count}</source>
        <translation>Yanıtlanan sorular: {count}</translation>
    </message>
    <message>
        <source>To go on another time</source>
        <translation>Başka zaman devam etmek için</translation>
    </message>
    <message>
        <source>Type this number on the home screen of any Gishe, or hold the bars before the scanner. It holds the answers that you chose, and nothing that you typed.</source>
        <translation>Bu numarayı herhangi bir Gişe’nin ana ekranına yazın ya da çubuk kodu okuyucuya tutun. İçinde yalnızca seçtiğiniz yanıtlar vardır, yazdıklarınızdan hiçbir şey yoktur.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>Telefonunuzda</translation>
    </message>
    <message>
        <source>Point the camera at a code. No network is needed: the text is in the code itself.</source>
        <translation>Kamerayı bir koda tutun. İnternet gerekmez: metin kodun içindedir.</translation>
    </message>
    <message>
        <source>This note, {number} of {of}</source>
        <translation>Bu not, {number}/{of}</translation>
    </message>
    <message>
        <source>QR code with the text of this note, {number} of {of}</source>
        <translation>Bu notun metnini içeren QR kodu, {number}/{of}</translation>
    </message>
    <message>
        <source>Into the calendar: {day}</source>
        <translation>Takvime: {day}</translation>
    </message>
    <message>
        <source>QR code that puts {day} into the calendar</source>
        <translation>{day} gününü takvime ekleyen QR kodu</translation>
    </message>
    <message>
        <source>Into the contacts: {name}</source>
        <translation>Kişilere: {name}</translation>
    </message>
    <message>
        <source>QR code that puts {name} into the contacts</source>
        <translation>{name} kaydını kişilere ekleyen QR kodu</translation>
    </message>
    <message>
        <source>Barcode of the number {number}</source>
        <translation>{number} numarasının çubuk kodu</translation>
    </message>
    <message>
        <source>page {number} of {of}</source>
        <translation>sayfa {number}/{of}</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>euro</source>
        <translation>avro</translation>
    </message>
</context>
<context>
    <name>LineScreen</name>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>A year back</source>
        <translation>Bir yıl geri</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Bir ay geri</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Bir ay ileri</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Bir yıl ileri</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>What we record and what we never do</source>
        <translation>Neyi kaydederiz, neyi asla kaydetmeyiz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>What is never recorded</source>
        <translation>Neler asla kaydedilmez</translation>
    </message>
    <message>
        <source>Your name, EGN, address, telephone, e-mail, bank account.</source>
        <translation>Adınız, EGN numaranız (ЕГН), adresiniz, telefonunuz, e-postanız, banka hesabınız.</translation>
    </message>
    <message>
        <source>Anything that you type into a guide.</source>
        <translation>Kılavuzlara yazdığınız hiçbir şey.</translation>
    </message>
    <message>
        <source>Pages that you see on other sites, and pictures of the screen.</source>
        <translation>Başka sitelerde gördüğünüz sayfalar ve ekran görüntüleri.</translation>
    </message>
    <message>
        <source>Your age and your sex: we do not ask for them.</source>
        <translation>Yaşınız ve cinsiyetiniz: bunları sormayız.</translation>
    </message>
    <message>
        <source>What you enter lives only in the memory of this computer. It is erased when you press “End”, and by itself when nobody is here.</source>
        <translation>Girdikleriniz yalnızca bu bilgisayarın belleğinde durur. “Bitirin” düğmesine bastığınızda silinir; burada kimse yoksa kendiliğinden silinir.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Neler sayılır</translation>
    </message>
    <message>
        <source>That somebody used this computer: day, hour, how long.</source>
        <translation>Birinin bu bilgisayarı kullandığı: gün, saat, ne kadar süre.</translation>
    </message>
    <message>
        <source>Which guide was opened, which steps, how it ended.</source>
        <translation>Hangi kılavuzun ve hangi adımların açıldığı, nasıl bittiği.</translation>
    </message>
    <message>
        <source>The language, larger text, and whether a librarian helped.</source>
        <translation>Dil, daha büyük yazı ve bir kütüphanecinin yardım edip etmediği.</translation>
    </message>
    <message>
        <source>The answers to a few questions that say nothing of you.</source>
        <translation>Sizinle ilgili hiçbir şey söylemeyen birkaç sorunun yanıtları.</translation>
    </message>
    <message>
        <source>Words that a search found nothing for, without a hint whose they were. Not if they look like a name, a number or an address.</source>
        <translation>Aramanın hiçbir şey bulamadığı sözcükler; kime ait oldukları belli olmadan. Bir ada, numaraya veya adrese benziyorlarsa saklanmazlar.</translation>
    </message>
    <message>
        <source>After {days} only sums are left. They show the library what people need and go into its yearly report. Only sums leave the library.</source>
        <translation>{days} sonra yalnızca toplamlar kalır. Bunlar kütüphaneye insanların neye ihtiyacı olduğunu gösterir ve yıllık raporuna girer. Kütüphaneden yalnızca toplamlar çıkar.</translation>
    </message>
    <message>
        <source>ask the librarian</source>
        <translation>kütüphaneciye sorun</translation>
    </message>
    <message>
        <source>Responsible: {library}.</source>
        <translation>Sorumlu: {library}.</translation>
    </message>
    <message>
        <source>Contact: {contact}.</source>
        <translation>İletişim: {contact}.</translation>
    </message>
    <message>
        <source>Data protection officer: {officer}.</source>
        <translation>Veri koruma görevlisi: {officer}.</translation>
    </message>
    <message>
        <source>Why: the library counts the use of its services as part of its public task (GDPR, art. 6(1)(e)).</source>
        <translation>Neden: kütüphane, hizmetlerinin kullanımını kamu görevinin bir parçası olarak sayar (GDPR, madde 6(1)(e)).</translation>
    </message>
    <message>
        <source>Official sites answer themselves for what you enter on them.</source>
        <translation>Resmî sitelere girdiğiniz bilgilerden o siteler sorumludur.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kim sorumlu</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Haklarınız</translation>
    </message>
    <message>
        <source>You may ask what is kept, object to it, have it corrected.</source>
        <translation>Nelerin saklandığını sorabilir, buna itiraz edebilir, düzeltilmesini isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>Nothing kept here says who you are, so little can be found.</source>
        <translation>Burada saklanan hiçbir şey kim olduğunuzu göstermez; bu yüzden pek az şey bulunabilir.</translation>
    </message>
    <message>
        <source>You may complain to the Commission for Personal Data Protection (КЗЛД), cpdp.bg.</source>
        <translation>Bulgaristan Kişisel Verileri Koruma Komisyonu’na (КЗЛД) şikâyette bulunabilirsiniz: cpdp.bg.</translation>
    </message>
    <message>
        <source>Take your papers, cards and sticks with you when you go.</source>
        <translation>Giderken belgelerinizi, kartlarınızı ve USB belleklerinizi yanınıza alın.</translation>
    </message>
</context>
<context>
    <name>NumberScreen</name>
    <message>
        <source>euro</source>
        <translation>avro</translation>
    </message>
    <message>
        <source>Amount in euro</source>
        <translation>Avro olarak tutar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>A number from {least} to {most}</source>
        <translation>{least} ile {most} arasında bir sayı</translation>
    </message>
</context>
<context>
    <name>OutcomeScreen</name>
    <message>
        <source>We cannot say this for today</source>
        <translation>Bunu bugün için söyleyemiyoruz</translation>
    </message>
    <message>
        <source>{guide} · part {number} of {of}</source>
        <translation>{guide} · {number}. adım, toplam {of}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>End and erase</source>
        <translation>Bitirin ve silin</translation>
    </message>
    <message>
        <source>A figure on which the next step depends is not confirmed for today. Ask {whom}.</source>
        <translation>Sonraki adım, bugün için doğrulanmamış bir sayıya bağlı. Lütfen {whom} ile görüşün.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Bundan sonra</translation>
    </message>
    <message>
        <source>Go on with: {guide}</source>
        <translation>Devam edin: {guide}</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Your record is ready</source>
        <translation>Kaydınız hazır</translation>
    </message>
    <message>
        <source>It is kept only on a USB stick: as XML and as a table (CSV).</source>
        <translation>Yalnızca USB belleğe kaydedilir: XML ve tablo (CSV) olarak.</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>USB belleğe kaydedin</translation>
    </message>
    <message>
        <source>Saved on “{stick}”. You can take the stick out.</source>
        <translation>“{stick}” üzerine kaydedildi. Belleği çıkarabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Back to the page</source>
        <translation>Sayfaya dön</translation>
    </message>
    <message>
        <source>Put it on the USB stick</source>
        <translation>USB belleğe kaydet</translation>
    </message>
    <message numerus="yes">
        <source>A document of %n page(s).</source>
        <translation>
            <numerusform>%n sayfalık belge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For the librarian</source>
        <translation>Kütüphaneci için</translation>
    </message>
    <message>
        <source>Enter the house PIN.</source>
        <translation>Kütüphanenin PIN kodunu girin.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN kodu</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Son rakamı silin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Back to the patron&apos;s screen</source>
        <translation>Okurun ekranına dönün</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>There is no file here yet. Plug in a USB stick with the file on it, then press the button of the page again.</source>
        <translation>Burada henüz dosya yok. Dosyanın bulunduğu USB belleği takın, sonra sayfadaki düğmeye yeniden basın.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hangi dosya?</translation>
    </message>
    <message>
        <source>The page on {host} says:</source>
        <translation>{host} sayfası diyor ki:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you enter stays here.</source>
        <translation>Girdiğiniz hiçbir şey burada kalmaz.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>buradasınız</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>sırada</translation>
    </message>
</context>
<context>
    <name>ReadAs</name>
    <message>
        <source>Searching for “{words}”</source>
        <translation>“{words}” aranıyor</translation>
    </message>
    <message>
        <source>Search exactly as typed</source>
        <translation>Yazıldığı gibi arayın</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Please answer before going on.</source>
        <translation>Devam etmeden önce lütfen yanıtlayın.</translation>
    </message>
    <message>
        <source>Write a number, for example 12,50.</source>
        <translation>Bir sayı yazın, örneğin 12,50.</translation>
    </message>
    <message>
        <source>There is no such day. Write day, month and year, for example 5 3 2026.</source>
        <translation>Böyle bir gün yok. Gün, ay ve yıl yazın, örneğin 5 3 2026.</translation>
    </message>
    <message>
        <source>It must be at least {least}.</source>
        <translation>En az {least} olmalı.</translation>
    </message>
    <message>
        <source>It may be at most {most}.</source>
        <translation>En çok {most} olabilir.</translation>
    </message>
    <message>
        <source>Choose {least} or a later day.</source>
        <translation>{least} veya daha sonraki bir günü seçin.</translation>
    </message>
    <message>
        <source>Choose {most} or an earlier day.</source>
        <translation>{most} veya daha önceki bir günü seçin.</translation>
    </message>
    <message>
        <source>There are too many digits after the decimal comma.</source>
        <translation>Ondalık virgülden sonra çok fazla rakam var.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Yanıtlardan birini seçin.</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>En az bir yanıt seçin.</translation>
    </message>
    <message>
        <source>Choose either “none of these” or other answers.</source>
        <translation>Ya “bunların hiçbiri” yanıtını ya da diğer yanıtları seçin.</translation>
    </message>
    <message>
        <source>This is not an EGN. It has 10 digits: check each of them.</source>
        <translation>Bu bir EGN (ЕГН) değil. EGN 10 rakamdan oluşur: her birini kontrol edin.</translation>
    </message>
    <message>
        <source>This is not an LNCh. It has 10 digits: check each of them.</source>
        <translation>Bu bir LNÇ (ЛНЧ) değil. LNÇ 10 rakamdan oluşur: her birini kontrol edin.</translation>
    </message>
    <message>
        <source>This is not an EIK. It has 9 or 13 digits: check each of them.</source>
        <translation>Bu bir EİK (ЕИК) değil. EİK 9 veya 13 rakamdan oluşur: her birini kontrol edin.</translation>
    </message>
    <message>
        <source>This is not an IBAN. A Bulgarian one begins with BG and has 22 signs.</source>
        <translation>Bu bir IBAN değil. Bulgaristan IBAN’ı BG ile başlar ve 22 karakterdir.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Write it with its code.</source>
        <translation>Bu bir telefon numarası değil. Numarayı başındaki koduyla yazın.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has one @ and a dot after it.</source>
        <translation>Bu bir e-posta adresi değil. E-posta adresinde bir @ işareti ve ondan sonra bir nokta olur.</translation>
    </message>
    <message>
        <source>A postcode has 4 digits.</source>
        <translation>Posta kodu 4 rakamdan oluşur.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Bu çok uzun.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Bu sayı çok küçük.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Bu sayı çok büyük.</translation>
    </message>
    <message>
        <source>This day is too early.</source>
        <translation>Bu gün çok erken.</translation>
    </message>
    <message>
        <source>This day is too late.</source>
        <translation>Bu gün çok geç.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Open the guide</source>
        <translation>Kılavuzu açın</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Temizleyin</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>In your own words</source>
        <translation>Kendi sözlerinizle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) found.</source>
        <translation>
            <numerusform>%n kılavuz bulundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or ask the librarian.</source>
        <translation>Hiçbir şey bulunamadı. Başka kelimelerle deneyin ya da kütüphaneciye sorun.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This has to be text in quotes.</source>
        <translation>Burada tırnak içinde bir metin olmalı.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Bu boş bırakılamaz.</translation>
    </message>
    <message>
        <source>At most {most} characters fit here.</source>
        <translation>Buraya en çok {most} karakter sığar.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>Burada bir tam sayı olmalı.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most}.</source>
        <translation>{least} ile {most} arasında seçin.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Şunlardan birini seçin: {choices}.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true veya false yazın.</translation>
    </message>
    <message>
        <source>This has to be a list of guides, each by its id in quotes.</source>
        <translation>Burada, her biri tırnak içinde tanımlayıcısıyla yazılmış bir kılavuz listesi olmalı.</translation>
    </message>
    <message>
        <source>“{id}” is not the id of a guide: small Latin letters, digits and hyphens.</source>
        <translation>“{id}” bir kılavuz tanımlayıcısı değil: küçük Latin harfleri, rakamlar ve kısa çizgiler kullanın.</translation>
    </message>
    <message>
        <source>At most {most} hosts fit here.</source>
        <translation>Buraya en çok {most} adres sığar.</translation>
    </message>
    <message>
        <source>At most {most} guides fit here.</source>
        <translation>Buraya en çok {most} kılavuz sığar.</translation>
    </message>
    <message>
        <source>This has to be a list of hosts, each in quotes: www.example.bg</source>
        <translation>Burada her biri tırnak içinde site adresleri olmalı: www.example.bg</translation>
    </message>
    <message>
        <source>A host is missing here.</source>
        <translation>Burada bir adres eksik.</translation>
    </message>
    <message>
        <source>“{host}” is no host.</source>
        <translation>“{host}” bir site adresi değil.</translation>
    </message>
    <message>
        <source>Write “{host}” without what stands before and with its slashes.</source>
        <translation>“{host}” adresini eğik çizgiler ve öncesi olmadan yazın.</translation>
    </message>
    <message>
        <source>“{host}” holds a name or a password. Write the host alone.</source>
        <translation>“{host}” bir ad ya da parola içeriyor. Yalnızca site adresini yazın.</translation>
    </message>
    <message>
        <source>Write “{host}” without its port.</source>
        <translation>“{host}” adresini bağlantı noktası olmadan yazın.</translation>
    </message>
    <message>
        <source>Write of “{host}” only what stands before the first slash.</source>
        <translation>“{host}” adresinin yalnızca ilk eğik çizgiye kadar olan kısmını yazın.</translation>
    </message>
    <message>
        <source>“{host}” is a bare number. Official sites have names.</source>
        <translation>“{host}” yalnızca bir sayı. Resmî sitelerin adı olur.</translation>
    </message>
    <message>
        <source>“{host}” is on the library&apos;s own network.</source>
        <translation>“{host}” kütüphanenin kendi ağında.</translation>
    </message>
    <message>
        <source>In “{host}” a star may only stand first, with a dot after it.</source>
        <translation>“{host}” içinde yıldız yalnızca başta, ardından nokta ile olabilir.</translation>
    </message>
    <message>
        <source>“{host}” would let in everybody&apos;s sites. Name the host itself.</source>
        <translation>“{host}” herkesin sitesine izin verirdi. Adresin kendisini yazın.</translation>
    </message>
    <message>
        <source>“{host}” mixes letters of two alphabets, as fraudsters do.</source>
        <translation>“{host}” dolandırıcıların yaptığı gibi iki alfabenin harflerini karıştırıyor.</translation>
    </message>
    <message>
        <source>A PIN is never written here as it is. Choose it anew; only its hash is kept.</source>
        <translation>PIN kodu buraya asla olduğu gibi yazılmaz. Yeniden belirleyin; yalnızca özeti (hash) saklanır.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A quarter larger</source>
        <translation>Dörtte bir daha büyük</translation>
    </message>
    <message>
        <source>Half as large again</source>
        <translation>Bir buçuk kat büyük</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>İki kat büyük</translation>
    </message>
    <message>
        <source>Name of the library</source>
        <translation>Kütüphanenin adı</translation>
    </message>
    <message>
        <source>Stands at the top of every screen.</source>
        <translation>Her ekranın en üstünde yer alır.</translation>
    </message>
    <message>
        <source>Contact for questions about personal data</source>
        <translation>Kişisel verilerle ilgili sorular için iletişim</translation>
    </message>
    <message>
        <source>Address, phone or e-mail of the library, for the privacy notice.</source>
        <translation>Gizlilik bildirimi için kütüphanenin adresi, telefonu veya e-postası.</translation>
    </message>
    <message>
        <source>Data-protection officer</source>
        <translation>Veri koruma görevlisi</translation>
    </message>
    <message>
        <source>How to reach the officer. If empty, patrons are told to ask here.</source>
        <translation>Görevliye nasıl ulaşılacağı. Boşsa okurlara burada sormaları söylenir.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Bu bilgisayarın adı</translation>
    </message>
    <message>
        <source>Tells the computers of a library apart.</source>
        <translation>Kütüphanenin bilgisayarlarını birbirinden ayırır.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The language in which every session begins.</source>
        <translation>Her oturumun başladığı dil.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>The colours with which every session begins.</source>
        <translation>Her oturumun başladığı renkler.</translation>
    </message>
    <message>
        <source>Text size, per cent</source>
        <translation>Yazı boyutu, yüzde olarak</translation>
    </message>
    <message>
        <source>The text size with which every session begins.</source>
        <translation>Her oturumun başladığı yazı boyutu.</translation>
    </message>
    <message>
        <source>Seconds until the warning</source>
        <translation>Uyarıya kadar geçen süre (saniye)</translation>
    </message>
    <message>
        <source>How long nobody may touch anything before the kiosk asks.</source>
        <translation>Gişe sormadan önce ne kadar süre hiçbir şeye dokunulmayabileceği.</translation>
    </message>
    <message>
        <source>Seconds of warning</source>
        <translation>Uyarının süresi (saniye)</translation>
    </message>
    <message>
        <source>How long the kiosk waits for an answer before the session ends.</source>
        <translation>Oturum bitmeden önce Gişe’nin ne kadar süre yanıt beklediği.</translation>
    </message>
    <message>
        <source>Days that single sessions are kept</source>
        <translation>Tek tek oturumların saklandığı gün sayısı</translation>
    </message>
    <message>
        <source>Afterwards only the sums of each day remain. One day is best.</source>
        <translation>Sonrasında yalnızca her günün toplamları kalır. En iyisi bir gündür.</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>The guides under the search, by their ids.</source>
        <translation>Aramanın altındaki kılavuzlar, tanımlayıcılarıyla.</translation>
    </message>
    <message>
        <source>Official sites beside the guide</source>
        <translation>Resmî siteler kılavuzun yanında</translation>
    </message>
    <message>
        <source>Without it their addresses are shown, to be opened elsewhere.</source>
        <translation>Kapalıyken yalnızca adresleri gösterilir; başka yerde açılır.</translation>
    </message>
    <message>
        <source>Listed hosts only</source>
        <translation>Yalnızca listedeki adresler</translation>
    </message>
    <message>
        <source>Pictures and scripts of other hosts are not loaded either. Some sites look broken then.</source>
        <translation>Başka adreslerin resim ve betikleri de yüklenmez. O zaman bazı siteler bozuk görünür.</translation>
    </message>
    <message>
        <source>Hosts besides those of the guides</source>
        <translation>Kılavuzlardakilerin dışındaki adresler</translation>
    </message>
    <message>
        <source>Pages on these hosts are shown too, in every guide. A star and a dot before a name stand for all names below it.</source>
        <translation>Bu adreslerin sayfaları da her kılavuzda gösterilir. Adın önündeki yıldız ve nokta, altındaki bütün adları kapsar.</translation>
    </message>
    <message>
        <source>House PIN</source>
        <translation>Kütüphanenin PIN kodu</translation>
    </message>
    <message>
        <source>Opens the staff screens.</source>
        <translation>Kütüphaneci ekranlarını açar.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>The kiosk covers everything else.</source>
        <translation>Gişe diğer her şeyin üzerini kaplar.</translation>
    </message>
    <message>
        <source>There is no setting of this name. It is left alone.</source>
        <translation>Bu adda bir ayar yok. Yazılana dokunulmuyor.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({detail}). The last good ones are in force.</source>
        <translation>Ayarlar okunamıyor ({detail}). Son geçerli ayarlar kullanılıyor.</translation>
    </message>
    <message>
        <source>The settings cannot be kept ({detail}).</source>
        <translation>Ayarlar kaydedilemiyor ({detail}).</translation>
    </message>
</context>
<context>
    <name>SiteBar</name>
    <message>
        <source>Back to the step</source>
        <translation>Adıma dönün</translation>
    </message>
    <message>
        <source>One page back</source>
        <translation>Bir sayfa geri</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Sayfayı yeniden yükle</translation>
    </message>
    <message>
        <source>First page of the site</source>
        <translation>Sitenin ilk sayfası</translation>
    </message>
    <message>
        <source>Open in the other browser</source>
        <translation>Öteki tarayıcıda aç</translation>
    </message>
    <message>
        <source>Official site · https</source>
        <translation>Resmî site · https</translation>
    </message>
</context>
<context>
    <name>SitePane</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>{number}. adım, toplam {of}</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Yanıtlarım</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>I cannot do this online – where to go</source>
        <translation>İnternetten yapamıyorum – nereye gideyim</translation>
    </message>
    <message>
        <source>At the desk:</source>
        <translation>Gişede:</translation>
    </message>
</context>
<context>
    <name>TellScreen</name>
    <message>
        <source>Open the official site here</source>
        <translation>Resmî siteyi burada açın</translation>
    </message>
    <message>
        <source>Official site: {title}. Its address:</source>
        <translation>Resmî site: {title}. Adresi:</translation>
    </message>
    <message>
        <source>It has no safe line, so it is not opened here: copy the address, and write nothing personal there.</source>
        <translation>Güvenli bağlantısı olmadığı için burada açılmaz: adresi not alın ve orada kişisel hiçbir şey yazmayın.</translation>
    </message>
    <message>
        <source>You pay by card here. Type its numbers yourself, with nobody looking.</source>
        <translation>Burada kartla ödersiniz. Kartın numaralarını kendiniz yazın, kimse bakmasın.</translation>
    </message>
    <message>
        <source>Do this first: {guide}</source>
        <translation>Önce bunu yapın: {guide}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>In which language?</source>
        <translation>Hangi dilde?</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>How large should the text be?</source>
        <translation>Yazı ne kadar büyük olsun?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation>Hangi renklerle okumak en kolay?</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Something went wrong here</source>
        <translation>Burada bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>It is not your fault. What you entered is erased. You can begin anew, or ask the librarian.</source>
        <translation>Hata sizde değil. Girdikleriniz silindi. Baştan başlayabilir ya da kütüphaneciye sorabilirsiniz.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Baştan başlayın</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The Bulgarian text has changed since this was translated.</source>
        <translation>Bu çeviriden sonra Bulgarca metin değişti.</translation>
    </message>
    <message>
        <source>Not translated yet:</source>
        <translation>Henüz çevrilmedi:</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>kontrol edilmeli</translation>
    </message>
    <message>
        <source>check before you pay</source>
        <translation>ödemeden önce kontrol edin</translation>
    </message>
    <message>
        <source>not confirmed for today; ask {whom}</source>
        <translation>bugün için doğrulanmadı; {whom} ile görüşün</translation>
    </message>
    <message>
        <source>not known here; ask {whom}</source>
        <translation>burada bilinmiyor; {whom} ile görüşün</translation>
    </message>
    <message>
        <source>{name} ({page}) or the librarian</source>
        <translation>{name}, {page}, ya da kütüphaneci</translation>
    </message>
    <message>
        <source>the librarian</source>
        <translation>kütüphaneci</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>Gishe</source>
        <translation>Gişe</translation>
    </message>
</context>
</TS>
